import type { NameRules } from '@/utils/text/shared/language';
import { cutStem } from '@/utils/text/shared/words/stems';
import { wordSet } from '@/utils/text/shared/words/wordSet';
import { sentences } from './sentences';

/** Words that say nothing of what a text is about, and that end a phrase of counted things. */
export const STOP = wordSet(
  'der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn dass ob weil wenn als wie so auch nur noch schon sehr mehr nicht kein keine keinen ist sind war waren sein wird werden wurde wurden worden hat haben hatte hatten habe sei seien kann können könnte soll sollen will wollen muss müssen ich du er sie es wir ihr ihm ihn ihnen uns mich mir sich man mein seine seinen seiner seinem ihre ihren ihrer ihrem dies diese dieser dieses diesen diesem jene alle alles andere anderen in im an am auf aus bei beim mit nach von vom vor zu zum zur für gegen über unter um durch zwischen bis seit ohne während wegen da dann dort hier nun damit dabei dazu davon daraus was wer wo welche welcher zudem etwa rund',
);

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...STOP].map(cutStem));

/** Titles, days, months and first words, which are capitalised and no names of their own. */
export const names: NameRules = {
  notNames: new Set([
    ...wordSet(
      'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember herr frau dr prof präsident präsidentin kanzler kanzlerin minister ministerin außenminister bürgermeister sprecher sprecherin chef chefin trainer polizei regierung uhr prozent euro millionen milliarden konzernchef vorstandschef staatschef anwalt general',
    ),
    ...sentences.starters,
  ]),
  inner: wordSet('von vom zu van de der al ad bin'),
  nounsAreCapital: true,
};

/** Where a clause ends and the next begins. */
export const CLAUSE_BREAK =
  /[;:—–]|, (?=(?:und|aber|oder|sondern|denn|dass|ob|weil|wenn|als|während|nachdem|bevor|obwohl|damit|der|die|das|den|dem|dessen|deren|was|wo|wie)(?![\p{L}]))/gu;
