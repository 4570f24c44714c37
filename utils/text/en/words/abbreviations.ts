/** Words that a full stop shortens and that do not end a sentence: a name or number follows. Lower case, without the stop. */
const BEFORE_NAME =
  'mr mrs ms mx dr prof rev hon sen sens rep reps gov govs lt col gen maj capt cmdr adm sgt cpl pvt det insp supt pres amb atty fr st ste mt ft messrs asst assoc dir dist hwy rt vs v no nos art fig sec ch vol pp op cit al approx ca est';
/** Shortened words that end a sentence only when what follows plainly begins one. */
const INSIDE =
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd bros llc plc jr sr ave blvd rd bldg dept univ assn ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo a.m p.m a.k.a i.e e.g etc u.s u.k u.n e.u u.s.a d.c l.a n.y n.j ph.d b.a m.d b bn mn mln mio';

export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set(BEFORE_NAME.split(' '));
export const INNER_ABBREVIATIONS: ReadonlySet<string> = new Set(INSIDE.split(' '));

/** Words that, capitalised, begin a sentence far more often than they begin a name: "in the U.S. The minister …". */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  "the a an this that these those it it's its he he's she she's they they're we we're i i'm you his her their our my but and or so yet if when while after before since although though because however meanwhile there here in on at by for from with as to of what who why how where not no one some many most both each all another still then now also".split(
    ' ',
  ),
);
