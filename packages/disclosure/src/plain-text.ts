/** Scripts in which a joiner (ZWJ) or non-joiner (ZWNJ) between two letters is spelling: Persian, Kurdish, Hindi, Sinhala. */
const joining =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}' +
  '\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}]';

/** Characters that are not seen where they belong to what is: joiners as above or between emoji, and an emoji's own style. */
const unseenInPlace = new RegExp(
  `(?<=${joining})[\\u200c\\u200d](?=${joining})` +
    '|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\ufe0f?)\\u200d(?=\\p{Extended_Pictographic})' +
    '|(?<=\\p{Emoji})[\\ufe0e\\ufe0f]',
  'gu',
);

/**
 * Characters that hide, reorder or break text: controls but line breaks and tab, all that Unicode calls ignorable (fillers,
 * joiners, soft hyphens, tags), bidirectional marks, line and paragraph separators, annotations, halves of pairs.
 */
const hidden =
  /(?![\t\n\r])\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}|\p{Zl}|\p{Zp}|[\ufff9-\ufffc]|\p{Cs}/u;

/** A letter, digit, mark of punctuation or symbol that leaves ink; the blank of Braille leaves none. */
const seen = /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * true when a text is what it looks like: nothing in it is hidden, and something in it is seen. A name that nobody sees is
 * nobody's name, on a page as on paper.
 */
export function isPlain(text: string): boolean {
  return seen.test(text) && !hidden.test(text.replace(unseenInPlace, ''));
}
