import { expect, test } from 'vitest';
import { areTranslated, judgeQuotes } from '@/utils/compare/kinds/quote/compare';
import type { FoundMention, ParsedQuote } from '@/utils/read/account/mention';
import { languageOf } from '@/utils/text/languages';

const quoted = (text: string, language = languageOf('en')): FoundMention<ParsedQuote> => ({
  kind: 'quote',
  start: 0,
  end: text.length,
  sentence: 0,
  value: language.quotes.words(text).join(' '),
  parsed: { type: 'quote', language },
});

test.each([
  ['high risk software', 'software of medium risk', 'conflict'],
  ['high risk software', 'very high risks', 'compatible'],
  ['a plan', 'a promise', 'compatible'],
  ['the largest bridge strike of our history', 'a bridge strike, the biggest of our long history', 'compatible'],
  ['We will not give in to this.', 'we will not give in to this', 'agree'],
  ['We will not give in to this, ever.', 'will not give in', 'agree'],
  ['It’s a sad day for the town', "It's a sad day for the town", 'agree'],
  ['I‘ve seen this in a long career', "I've seen this in a long career", 'agree'],
  ['They rolled it back at the 11th hour for us', 'They rolled it back at the eleventh hour for us', 'compatible'],
  ['They rolled it back at the 11th hour for us', 'They rolled it back at the tenth hour for us', 'conflict'],
  ['They want to double your taxes soon', 'They want to triple your taxes soon', 'conflict'],
  [
    'The pier is a proud old place, it is a great meeting point',
    'The pier is a proud old place, it is so very quiet',
    'compatible',
  ],
  [
    'They say the bridge there is old and rusty. Last week two cables broke',
    'the bridge there is old and loose',
    'conflict',
  ],
  [
    'The narrow brown stone bridge over the river north of Tarn is old and rusty. Last week two cables broke',
    'The narrow brown stone bridge over the river north of Tarn is old and loose, planks fell down',
    'compatible',
  ],
  ['It harms people of color…. There are many more', 'It harms people of colour', 'compatible'],
  [
    'The gate must stay shut for the rest of the winter',
    'The gate must stay shut for at least twenty weeks',
    'compatible',
  ],
  ['how it may affect our work force', 'how it may affect our workforce', 'compatible'],
  ['I am proud of what we did here', 'I am not proud of what we did here', 'conflict'],
  ['this is something important for us', 'this is something very important for us', 'compatible'],
  ['This is the United States Senate today', 'This is the U.S. Senate today', 'agree'],
  ['We spent 8 years on World War II', 'We spent eight years on World War Two', 'agree'],
  ["That's why they asked who's in charge", 'That is why they asked who is in charge', 'agree'],
  [
    'They claim a bond between the town and us that not only defies reason but harms our name',
    'The mayor must see that there is no bond between the town and us',
    'compatible',
  ],
  ['The No. 1 priority is a fair contract', 'The number one priority is a fair contract', 'agree'],
  ['He remains a senior adviser to us all', 'He remains a senior advisor to us all', 'compatible'],
  ['Get that b---- off the field right now', 'Get that boss off the field right now', 'compatible'],
  ['They all want to take you out with bull---', 'They all want to take you out with bullocks, okay?', 'compatible'],
  ['They all want to take you out with bull---', 'They all want to take you out with lies, okay?', 'conflict'],
  ['Get that b---- off the field right now', 'Get that coach off the field right now', 'conflict'],
  ['It serves nobody but himself', 'It serves no one but himself', 'agree'],
  ["But that's O.K. because we do it", "But that's OK because we do it", 'agree'],
  ["Torches aren't going to be needed", 'Torches are not going to be needed', 'agree'],
  ['If he loses faith, we will learn of it', 'Should he lose faith, we will learn of it', 'compatible'],
  ['[I]mmigration is no one-person show', 'Immigration is no one-person show', 'agree'],
  ['our current health care system here', 'our current healthcare system here', 'compatible'],
  [
    'If the council does not close the pier this winter it will raise the risk of a collapse and of a flood that reaches the old town hall',
    'To close the pier this winter would raise the risk of a collapse and of a flood that reaches the old town hall',
    'conflict',
  ],
  [
    'They say once more no, no, no to the plan of the year',
    'They say a hundred thousand no’s to the plan of the year',
    'compatible',
  ],
  [
    'We did not only mend piers, we raised our shore by a metre and lit it',
    'The town has mended piers, we raised our shore by a metre and lit it',
    'compatible',
  ],
  [
    'The pier needs a long repair and answers to the hard questions in Corran and Lindholm',
    'ability to land in Corran and Lindholm',
    'compatible',
  ],
  ['It has only gotten worse in the harbour', 'It has only gone worse in the harbour', 'compatible'],
  ["What I'll be doing is mending the pier", "What I'd be doing is mending the pier", 'compatible'],
  ['The ferry lost its fibre cable this morning', 'The ferry lost its fiber cable this morning', 'compatible'],
  ['If you choose the path to the pier, we will go', 'If you chose the path to the pier, we will go', 'compatible'],
  ['Nobody cares for the pier any more. So we do', 'Nobody cares for the pier anymore', 'compatible'],
  ['This will not happen again', 'This will never happen again', 'compatible'],
  ['The people of this town do not close the pier', 'The people of this town never close the pier', 'compatible'],
  [
    'The boats at the old pier of Corran lie on the sand all winter',
    'The boats of Corran at the old jetty lie on the sand all winter',
    'compatible',
  ],
  [
    'The boats at the old pier of Corran lie on the sand all winter',
    'The ships at the old jetty of Corran lie on the sand all winter',
    'conflict',
  ],
  ['we now realized that there is a need', 'now I realize that there is a need', 'compatible'],
  ['we realized that there is a need', 'we realize that there is a need', 'compatible'],
  ["we can't do this to them now", 'we can do this to them now', 'conflict'],
  ['it will harmonise the work force here', 'it will harmonize the workforce here', 'compatible'],
  [
    'They found the boat and all of the nets by an old mill near the harbour of Corran on Monday',
    'They found the boat and all of the nets at the new inn near the harbour of Corran on Monday',
    'compatible',
  ],
  [
    'They found the boat and all of the nets by old mills near the harbour of Corran on Monday',
    'They found the boat and all of the nets at new inns near the harbour of Corran on Monday',
    'conflict',
  ],
  [
    'If the council of this town does not close the pier this winter it will raise the risk of a collapse and of a flood that reaches the old town hall',
    'To close the pier this winter would raise the risk of a collapse and of a flood that reaches the old town hall',
    'compatible',
  ],
  ['The boats of this harbour are rusty iron', 'The boats of this harbour are new wood', 'compatible'],
  ['The pier must close this winter for good', 'Not so, the pier must be closed this winter for good', 'compatible'],
  ['We will mend the pier this year', 'will mend the pier this year or never', 'agree'],
])('%j and %j: %s', (a, b, verdict) => {
  expect(judgeQuotes(quoted(a), quoted(b)).verdict).toBe(verdict);
});

test.each([
  [
    'de',
    'Wir werden die Brücke in diesem Jahr nicht sperren',
    'Wir werden die Brücke in diesem Jahr sperren',
    'conflict',
  ],
  ['de', 'Das ist eine Frage der Sicherheit für die Stadt', 'Es ist eine Frage der Sicherheit der Stadt', 'compatible'],
  ['es', 'El puente nunca estuvo cerrado de noche', 'El puente estuvo cerrado de noche', 'conflict'],
  ['fr', "Ce n'est pas la faute des pêcheurs du port", "C'est la faute des pêcheurs du port", 'conflict'],
  ['fr', "Ce n'est pas la faute des pêcheurs du port", "C'est pas la faute des pêcheurs du port", 'compatible'],
  ['it', 'Il ponte non resta chiuso questo inverno', 'Il ponte resta chiuso questo inverno', 'conflict'],
  ['zh', '我们今年不会关闭这座大桥', '我们今年会关闭这座大桥', 'conflict'],
  ['ja', '今年は橋を閉める必要はない', '今年は橋を閉める必要はある', 'conflict'],
])('the words that turn the sense are those of the language: %s: %j, %j', (tag, a, b, verdict) => {
  expect(judgeQuotes(quoted(a, languageOf(tag)), quoted(b, languageOf(tag))).verdict).toBe(verdict);
});

test('the words of two languages are not held against each other', () => {
  const german = quoted('Wir sperren die Brücke heute nicht', languageOf('de'));
  expect(areTranslated(quoted('We will not close the bridge today'), german)).toBe(true);
  expect(judgeQuotes(quoted('We will not close the bridge today'), german).verdict).toBe('agree');
});

test.each([
  [190, 'conflict'],
  [230, 'agree'],
])(
  'of a long quotation its first two hundred words are compared: after %i words another word is in %s',
  (at, verdict) => {
    const words = (other: string) => Array.from({ length: 260 }, (_, place) => (place === at ? other : `word${place}`));
    expect(judgeQuotes(quoted(words('bridge').join(' ')), quoted(words('harbour').join(' '))).verdict).toBe(verdict);
  },
);
