/** Characters that hide, reorder or break text: controls but line breaks and tab, bidirectional overrides, halves of pairs. */
export const notPlain = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|\p{Cs}|\u200b|\u2060|\ufeff/u;
