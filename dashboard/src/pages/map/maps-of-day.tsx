import { cityTiles, municipalityTiles } from '../../charts/tile-map/layout.js';
import { TileMap } from '../../charts/tile-map/tile-map.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { Disclosure } from '../../ui/disclosure.js';
import type { Geography, GeographyKind } from './geographies.js';
import styles from './map-page.module.css';
import { bordersOf, drawn, type Held, type Tile, tilesOfMunicipalities, tilesOfParts } from './tiles.js';
import type { MapTold } from './told.js';
import { useWords } from './words.js';

const stockholm = '0180';

/** The county and the city beside each other, each with a list of what its colours mean and a table that says the same. */
export function MapsOfDay({ data, geographies, choice, onChoose }: MapTold) {
  const text = useWords();
  const [shown, against] = [geographies[choice.shown], geographies[choice.against]];
  const names = [text.kinds[choice.shown], text.kinds[choice.against]] as const;
  const parts = data.districtParts ?? [];
  // A school is shown by the part it lies in.
  const chosen = data.schools?.find(({ id }) => id === choice.place)?.partId ?? choice.place;
  const ofCounty = tilesOfMunicipalities(data.municipalities ?? [], parts, municipalityTiles, shown, against);
  const ofCity = tilesOfParts(parts, cityTiles, shown, against);

  const say = (held: Held) =>
    held.state === 'KNOWN' ? held.area.name : held.state === 'UNKNOWN' ? text.map.unknown : text.map.none;
  const describe = (tile: Tile) =>
    tile.several === null
      ? `${tile.name}. ${names[0]}: ${say(tile.shown)}. ${names[1]}: ${say(tile.against)}.`
      : `${tile.name}. ${names[0]}: ${text.map.several(tile.several)}.`;
  const rowsOf = (tiles: readonly Tile[]) =>
    tiles.map((tile) => ({
      key: tile.id,
      cells: [
        tile.name,
        tile.several === null ? withMark(tile.shown, say) : text.map.several(tile.several),
        tile.several === null ? say(tile.against) : '–',
      ],
    }));
  const place = (id: string) => {
    if (id !== stockholm) return onChoose({ place: id });
    document.getElementById('staden')?.scrollIntoView();
    document.querySelector<SVGGElement>('#staden [data-tile][tabindex="0"]')?.focus();
  };

  return (
    <div className={styles.maps}>
      {(
        [
          ['lanet', text.map.county, text.map.countyLabel, ofCounty],
          ['staden', text.map.city, text.map.cityLabel, ofCity],
        ] as const
      ).map(([anchor, title, label, tiles]) => (
        <Card key={anchor} title={title} anchor={anchor} className={styles.map}>
          <TileMap
            label={label(...names)}
            keys={text.map.keys}
            tiles={tiles.map(drawn)}
            borders={bordersOf(tiles)}
            chosen={chosen}
            describe={({ id }) => {
              const tile = tiles.find((each) => each.id === id);
              return tile ? describe(tile) : '';
            }}
            onChoose={place}
          />
          <Legend
            geography={shown}
            kind={choice.shown}
            tiles={tiles}
            mayHoldUnknown={anchor === 'staden' || choice.shown === 'bup' || choice.shown === 'malina'}
          />
          <Disclosure onPaper summary={text.map.table}>
            <DataTable
              caption={title}
              columns={[text.map.place, ...uniqueNames(names)]}
              rows={rowsOf(tiles)}
            />
          </Disclosure>
        </Card>
      ))}
    </div>
  );
}

/** A column is known by its name: the same geography laid over itself needs another. */
const uniqueNames = ([first, second]: readonly [string, string]) => [
  first,
  first === second ? `${second} (2)` : second,
];

const withMark = (held: Held, say: (held: Held) => string) =>
  held.state === 'KNOWN' ? `${held.area.mark}. ${say(held)}` : say(held);

/** What colours and numbers mean, for the areas that lie in the picture. */
function Legend({
  geography,
  kind,
  tiles,
  mayHoldUnknown,
}: {
  geography: Geography;
  kind: GeographyKind;
  tiles: readonly Tile[];
  mayHoldUnknown: boolean;
}) {
  const text = useWords();
  if (geography === null) return <p className={styles.muted}>{text.map.away}</p>;
  if (geography.length === 0) return <p className={styles.muted}>{text.map.noneOnDay}</p>;
  const inPicture = new Set(tiles.flatMap(({ shown }) => (shown.state === 'KNOWN' ? [shown.area.id] : [])));
  const known = geography.filter(({ id }) => inPicture.has(id));
  const unknown = geography.filter(({ compositionKnown }) => !compositionKnown);
  const isUnknownHere = unknown.length > 0 && mayHoldUnknown;
  return (
    <>
      {known.length > 0 && (
        <ul className={styles.legend} aria-label={text.map.legend}>
          {known.map((area) => (
            <li key={area.id} className={styles.key}>
              <span
                className={styles.swatch}
                style={{ background: `var(--ground-${area.tone})` }}
                aria-hidden="true"
              >
                {area.mark}
              </span>
              <span>
                {area.name}
                {area.units.some(({ name }) => name !== area.name) &&
                  ` (${area.units.map(({ name }) => name).join(', ')})`}
                {area.demo && (
                  <>
                    <span aria-hidden="true">*</span>
                    <span className="for-screen-readers"> ({text.map.madeUp})</span>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {known.some(({ demo }) => demo) && (
        <p className={styles.muted} aria-hidden="true">
          * {text.map.madeUp}
        </p>
      )}
      {isUnknownHere && (
        <p className={styles.unknown}>{text.map.legendUnknown(unknown.length, text.kinds[kind])}</p>
      )}
      {known.length === 0 && !isUnknownHere && <p className={styles.muted}>{text.map.notHere}</p>}
    </>
  );
}
