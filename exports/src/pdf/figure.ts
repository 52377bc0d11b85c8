import type { Ground } from './ground.js';

/** A picture, what it says for who does not see it, and how high it is. */
export interface FigureContent {
  readonly alt: string;
  readonly height: number;
  /** Draws within the width of the page, from y downwards. */
  draw(ground: Ground, y: number): void;
}

/** Puts a picture on the paper, tagged as one, whole on one page. */
export function figure({ alt, height, draw }: FigureContent): (ground: Ground) => void {
  return (ground) => {
    const { doc, left } = ground;
    ground.space(10);
    if (!ground.isHeld('portrait') || height > ground.room('portrait')) ground.newPage('portrait');
    const { y } = doc;
    const bbox = [left, y, left + ground.widthOf('portrait'), y + height] as [number, number, number, number];
    // The types do not know all that the library takes.
    const options = { alt, bbox } as PDFKit.Mixins.StructureElementOptions;
    ground.root.add(doc.struct('Figure', options, () => draw(ground, y)));
    doc.y = y + height;
  };
}
