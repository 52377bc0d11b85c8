/** Where a tile lies: column and row from the top left. About the right neighbours; no shape, no size, no distance. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
  /** What is written where there is no room for the name. */
  readonly short: string;
  /** How the name begins where it is parted at the end of a line, if it may be. */
  readonly beginning?: string;
}

/** What a grid says of where its tiles lie: `key short/beginning` by column and row, `.` where there is none. */
function placed(rows: readonly string[]): ReadonlyMap<string, TilePlace> {
  return new Map(
    rows.flatMap((line, row) =>
      line.split('|').flatMap((cell, column) => {
        const [key = '', ...texts] = cell.trim().split(' ');
        if (key === '.') return [];
        const [short = '', beginning] = texts.join(' ').split('/');
        return [[key, { column, row, short, ...(beginning ? { beginning } : {}) }] as const];
      }),
    ),
  );
}

/** The 26 municipalities by their codes. */
export const municipalityTiles = placed([
  '. | . | . | . | 0188 Norrt/Norr | .',
  '. | . | 0191 Sigt/Sig | 0115 Vallen/Vallen | 0117 Österå/Öster | .',
  '. | 0139 U-Bro | 0114 U Väsb | 0160 Täby | 0187 Vaxh/Vax | .',
  '. | 0123 Järf/Jär | 0163 Sollen/Sollen | 0162 Dander/Dande | 0186 Liding/Lidin | .',
  '0125 Ekerö | 0183 Sundb/Sundby | 0184 Solna | 0180 Sthlm | 0182 Nacka | 0120 Värmd/Värm',
  '0128 Salem | 0127 Botk/Bot | 0126 Hudd/Hud | 0136 Haning/Ha | 0138 Tyresö/Tyre | .',
  '0140 Nykv/Nyk | 0181 Södert/Söder | . | 0192 Nynäs/Nynäs | . | .',
]);

/** The fifteen parts of the city by their keys. */
export const cityTiles = placed([
  '. | spanga Spånga | tensta Tensta | rinkeby-kista Rinkeby | .',
  'hasselby-vallingby Hässelb | bromma Bromma | kungsholmen Kungsh/Kungs | norrmalm Norrm/Norr | ostermalm Österm/Öster',
  '. | hagersten-liljeholmen Hägerst | . | sodermalm Söderm/Söder | .',
  'skarholmen Skärh/Skär | alvsjo Älvsjö | enskede-arsta-vantor Enskede | skarpnack Skarpn/Skarp | .',
  '. | . | . | farsta Farsta | .',
]);
