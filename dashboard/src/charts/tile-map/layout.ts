/** Where a tile lies: column and row from the top left. About the right neighbours; no shape, no size, no distance. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
  /** What is written where there is no room for the name. */
  readonly short: string;
}

/** What a grid says of where its tiles lie: `key short` by column and row, `.` where there is none. */
function placed(rows: readonly string[]): ReadonlyMap<string, TilePlace> {
  return new Map(
    rows.flatMap((line, row) =>
      line.split('|').flatMap((cell, column) => {
        const [key = '', ...short] = cell.trim().split(' ');
        return key === '.' ? [] : [[key, { column, row, short: short.join(' ') }] as const];
      }),
    ),
  );
}

/** The 26 municipalities by their codes. */
export const municipalityTiles = placed([
  '. | . | . | . | 0188 Norrt | .',
  '. | . | 0191 Sigt | 0115 Vallen | 0117 Österå | .',
  '. | 0139 U-Bro | 0114 U Väsb | 0160 Täby | 0187 Vaxh | .',
  '. | 0123 Järf | 0163 Sollen | 0162 Dander | 0186 Liding | .',
  '0125 Ekerö | 0183 Sundb | 0184 Solna | 0180 Sthlm | 0182 Nacka | 0120 Värmd',
  '0128 Salem | 0127 Botk | 0126 Hudd | 0136 Haning | 0138 Tyresö | .',
  '0140 Nykv | 0181 Södert | . | 0192 Nynäs | . | .',
]);

/** The fifteen parts of the city by their keys. */
export const cityTiles = placed([
  '. | spanga Spånga | tensta Tensta | rinkeby-kista Rinkeby | .',
  'hasselby-vallingby Hässelb | bromma Bromma | kungsholmen Kungsh | norrmalm Norrm | ostermalm Österm',
  '. | hagersten-liljeholmen Hägerst | . | sodermalm Söderm | .',
  'skarholmen Skärh | alvsjo Älvsjö | enskede-arsta-vantor Enskede | skarpnack Skarpn | .',
  '. | . | . | farsta Farsta | .',
]);
