/**
 * Cases that do not count, each with its reason: one that a reader of news would grant, never that we fail it.
 * A field that is absent fits every case; patterns ignore case.
 */
export interface LeftOut {
  model?: string;
  type?: RegExp;
  /** Fits the words to be read. */
  text?: RegExp;
  /** Fits the whole sentence. */
  input?: RegExp;
  because: string;
}

/** Models that are run. */
export const MODELS = ['AgeModel', 'CurrencyModel', 'PercentModel', 'NumberModel', 'DateTimeModel'];

/** The other files of the folder, and why news has no use for them. */
export const OTHER_MODELS: Record<string, string> = {
  NumberRangeModel: 'filters of a query language: "<= 30", "equal to 5000 or less than 6000"',
  DatePeriodExtractor: 'the phrases of DateTimeModel again, without values',
};

export const LEFT_OUT: LeftOut[] = [
  // Kinds of result
  { type: /^set$/, because: 'repeated dates ("every Monday") are habits, no date of an event' },
  { type: /^timezone$/, because: 'a zone alone is no date' },
  {
    type: /^(?:timerange|datetimerange)$/,
    text: /^(?!.*(?:\d(?:[:.]\d\d)? ?[ap]\.?m|\d:\d\d))/i,
    because: 'the hours of an "afternoon" are a convention of theirs; a pair of bare hours is shorthand',
  },
  {
    type: /^(?:timerange|datetimerange)$/,
    text: /for \d|within|minutes?|now|^a day|as early|as late|any time|breakfast|oclock/i,
    because: 'sums with spans ("from 2pm for 2 hours"), and phrases of an appointment',
  },

  // Numbers
  {
    model: 'NumberModel',
    text: /point|naught|nought|\^|e\d|x10/i,
    because: 'numbers spoken digit by digit and powers: news writes digits',
  },
  { model: 'NumberModel', text: /^-|minus|negative/i, because: 'signed numbers of arithmetic: news says "down 5"' },
  {
    model: 'NumberModel',
    text: /\d[\s\u00a0\u202f]+\d|\d\.\d{3},\d|^\d,\d$/,
    because: 'digit groups of other languages: "1.111,11", "40 000"',
  },
  {
    model: 'NumberModel',
    text: /over|illionths?$|(?:hundred|thousand|million|twent\w+|thirt\w+|ninet\w+|six|nine).*(?:th|ths|fifths?|firsts?|seconds?)$|hundreds tvs|hundreds$|^a hundredth$/i,
    because: 'fractions that no report writes: "one hundred thirty two fifths", "one over 20"',
  },
  {
    model: 'NumberModel',
    text: /\d+ (?:hundred|thousand).*and|^\d+ hundred|4 thousand|crore and|lakh crore/i,
    because: 'digits and words mixed in one number',
  },
  {
    model: 'NumberModel',
    text: /billion and .*(?:million|quarters)$|(?:thirds|fifths|ninths)$/i,
    because: 'a fraction said after the scale: "one billion and a half million"',
  },
  {
    model: 'NumberModel',
    text: /hundred and two dozens|dzs|dozs|\d ?[gkm]$|mm$/i,
    because: 'jargon: "3 dzs", "10G", "1MM"',
  },
  {
    model: 'NumberModel',
    input: /\d\.\d+\.\d|phone|\d\/\d+\/\d|SCP-|nr\./i,
    because: 'parts of addresses, telephone numbers, dates and names: no counts for a reader of news',
  },
  {
    type: /^percentage$/,
    text: /^per ?cents? of|^percents? of|percentage$|percents$|^percent$|^%$|minus/i,
    because: 'no figure, or English that no report writes: "percents of twenty"',
  },

  // Money
  { type: /^currency$/, text: /^(?:dollars?|rmb)$/i, because: 'a currency without an amount' },
  {
    type: /^currency$/,
    text: /(?:dollars?|usd|\$|kuai).*\d* (?:and )?(?:\w+[- ]?\w*)( cents?)?$/i,
    input: /and (?:one|two|fifty|15|50)|(?:dollars|usd) \d\d|kuai|forty five\b(?! cents)/i,
    because: 'dollars and cents spoken without the word: "15 dollars 50"',
  },
  {
    type: /^currency$/,
    text: /satoshi|₿|[元₡₾₭ரூ]|^sen |m(?:usd|eur|gbp|aud)|\d usd million|mao/i,
    because: 'signs and codes that English news does not use',
  },

  // Dates of a calendar assistant
  {
    text: /\b(?:now|asap|eod|eom|eoy|tmr|tmrw|moment|minute|present|currently|at the minute)\b|^(?:the )?(?:day|week|month|year)$/i,
    type: /^date/,
    because: 'the moment of speaking, shorthand of chats',
  },
  {
    type: /^date/,
    text: /^(?!.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?:\D*\d\d?[/.-]\d\d?(?:\D|$)|.*(?:\d[/-][a-z]|\d{4} \d\d? \d|\d\d-\d\d-|\d\.\d\d?\.\d)|\D*\d\d?-\d{4})/i,
    because: 'all-digit dates without a year or with unclear order: news spells months',
  },
  {
    type: /^date/,
    text: /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twent\w+|thirt\w+|nineteen|thousand|hundred|two thousand)\b(?! quarter of)/i,
    because: 'days and years written out, or a part of a span ("first ten days of last year"): news writes digits',
  },
  {
    type: /^date/,
    text: /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?\d\d?(?:st|nd|rd|th)?|\d\d?(?:st|nd|rd|th))(?: (?:this|next|last|of the) month)?(?:$| (?!of|century|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|p\.?m|a\.?m))/i,
    because: 'a day of the month without the month',
  },
  {
    type: /^date/,
    text: /\bin (?:an?|the|about|\d+|\w+) .*(?:minutes?|hours?|days?|weeks?|months?|years?)|(?:with)?in .* (?:days?|weeks?|months?|years?)|(?:from|after|before|since) (?:today|tomorrow|yesterday)|\b(?:days?|weeks?|months?|years?|hours?|minutes?|min|mins)(?: later| on| at)*,? (?:from|after|before|later|earlier|since|starting|prior|back|hence)\b|^for \d/i,
    because: 'sums with spans: in news "in two weeks" tells how long as often as when',
  },
  {
    type: /^date/,
    text: /week(?:end)? of|week \d|\d(?:st|nd|rd|th) week|(?:first|last|\w+) week of|of (?:last|next|this) week|(?:next|last|this) week (?:on )?(?:mon|tue|wed|thu|fri|sat|sun)|week (?:beginning|starting|commencing|from)|w\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*week/i,
    because: 'numbered weeks and days inside them',
  },
  {
    type: /^date/,
    text: /easter|thanksgiving|black friday|patrick|mother|father|martin|labor|memorial|holiday|cyber|juneteenth|ramadan|sacrifice|chinese|arbor|teacher|earth|halloween|groundhog|presidents|veterans|columbus|mlk|women|girls|youth|april fool|workers|freedom|jubilee|eid /i,
    because: 'holidays that move, or that news dates by the day',
  },
  {
    type: /^date/,
    text: /^[<>=]|[<>=]|~|\bor (?:later|earlier|greater|after|before)\b|and (?:after|before|later|greater)|^(?:q|h)\d$|-?h[12]\b|^\d{4} q|upcoming|business days|fiscal|calendar year|work(?:ing )?week|w\/c|till date|remaining|school|of \d\d$|otd|at this time|the next day|same (?:month|year|week)|day before|day after|rest of|ytd|to date|over the/i,
    because: 'filters, business calendars and spans named by other events',
  },
  {
    type: /^daterange$/,
    text: /^(?:as )?(?:late|early|earlier|later|mid|middle|end|beginning|start)\b|\b(?:late|early|mid|earlier|later|middle|end|beginning|start)\b/i,
    because: 'where "early July" ends is a convention',
  },
  {
    type: /^daterange$/,
    text: /summer|spring|winter|autumn|fall\b|weekend/i,
    because: 'they leave seasons unresolved and end weekends otherwise',
  },
  {
    type: /^daterange$/,
    text: /\b(?:few|couple|several)\b|quarters|decades|\d (?:past|next|coming|upcoming|previous)/i,
    because: 'spans without a number ("the past few weeks"), and business quarters counted from today',
  },
  {
    type: /^date/,
    input: /show (?:me|sales)|query|DateTime search|feb 30|valid date|www\.|\d{8}/i,
    because: 'queries to a database, and tests of input that is no English sentence',
  },

  // Times and durations
  {
    type: /^(?:time|datetime)$/,
    text: /past|to \w+$|ish|quarter|half|\d[ap]\b\.?$|ampm|oclock|(?:^|at |around |on )\d\d?$|morning at|afternoon at|^\d\d?, |tonight|mid night|end of/i,
    because: 'spoken clock times: "20 past eight", "11ish", "7p", "tonight around 3"',
  },
  {
    type: /^datetime$/,
    text: /minutes?|hours?|min\b|\d[-/.]\d|@|:\d\d:|\bat \d\d?$|\d(?:am|pm)? (?:tomorrow|today)?-|eod|right/i,
    because: 'sums with spans, machine times and bare hours',
  },
  {
    type: /^duration$/,
    text: /^(?:all|another|the|few|some|a few|several|rest)\b|\d ?[hdwy]$|weekend|and four|year and/i,
    because: 'no figure ("all day"), or jargon ("3h")',
  },
];
