/** A piece of text in one weight. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
}

/** What the parties have written is Swedish, whatever the language of the copy: it is to be read aloud as such. */
export const written = 'sv-SE';
export type Text = string | readonly Run[];

/** How a block looks. Sizes and spaces in points. */
export interface Look {
  readonly size: number;
  readonly strong?: boolean;
  readonly ink?: string;
  readonly before: number;
}

/** Large type, dark on white: 13 points are read at arm’s length. */
export const looks = {
  H1: { size: 25, strong: true, before: 0 },
  H2: { size: 17, strong: true, before: 20 },
  H3: { size: 14, strong: true, before: 12 },
  P: { size: 13, before: 6 },
  soft: { size: 13, before: 4, ink: '#4a525c' },
  item: { size: 13, before: 4 },
} as const satisfies Record<string, Look>;

export const ink = '#1b1f24';
export const soft = '#4a525c';
export const margins = { top: 84, bottom: 84, left: 64, right: 64 };

/** How a whole paper looks. */
export interface Style {
  readonly looks: Readonly<Record<keyof typeof looks, Look>>;
  readonly margins: typeof margins;
  /** Of what stands on each page. */
  readonly running: { readonly size: number; readonly head: number; readonly foot: number };
}

/** A copy for the family to hold. */
export const familyStyle: Style = { looks, margins, running: { size: 9.5, head: 40, foot: 56 } };

/** A report to work with at a desk: smaller, and wider for tables. */
export const reportStyle: Style = {
  looks: {
    H1: { size: 32, strong: true, before: 6 },
    H2: { size: 19, strong: true, before: 22 },
    H3: { size: 12.5, strong: true, before: 16 },
    P: { size: 10, before: 5 },
    soft: { size: 8.5, before: 4, ink: soft },
    item: { size: 10, before: 3 },
  },
  margins: { top: 60, bottom: 50, left: 52, right: 52 },
  running: { size: 8, head: 28, foot: 34 },
};
/** Stands where no font has a sign; Inter has none for U+FFFD either. */
export const unknownSign = '□';
export const indent = 16;
export const lineGap = 3.5;
