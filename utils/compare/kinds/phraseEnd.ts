/** A noun phrase ends at the first of these: "25,000 fake accounts | between". */
export const ENDS_PHRASE: ReadonlySet<string> = new Set(
  'a an the and or but of in on at to from for by with as is are was were be been has have had who which that this these those than through between during after before since until when while where it he she they we said says about into over under per out off up down away back ahead more less last next this other each every will would could did do does not'.split(
    ' ',
  ),
);
