import { useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../../i18n/language.js';
import { paths } from '../../paths.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { SearchField } from '../../ui/field.js';
import { Tag } from '../../ui/tag.js';
import styles from './find-card.module.css';
import { type FoundGroup, groupsOf, type Place, placesIn, search } from './found-groups.js';
import { nearPlaces } from './near-places.rules.js';
import type { MapTold } from './told.js';
import { useWords } from './words.js';

const mostHits = 8;

/** "Which BUS group?", for an address, a school and a clinic: every true answer with its ground. */
export function FindCard(told: MapTold) {
  const { data, choice, onChoose } = told;
  const text = useWords();
  const { compare } = useSpeech();
  const [written, setWritten] = useState('');
  const places = useMemo(() => placesIn(data, compare), [data, compare]);
  const hits = useMemo(() => search(places, written), [places, written]);
  const near = useMemo(() => (hits.length === 0 ? nearPlaces(places, written) : []), [hits, places, written]);
  const place = places.find(({ id }) => id === choice.place);
  const choose = (id: string) => {
    setWritten('');
    onChoose({ place: id });
  };
  return (
    <Card title={text.find.title} anchor="vilken-grupp">
      <div className={styles.find}>
        <p className={styles.lead}>{text.find.lead}</p>
        <div className={`${styles.search} screen-only`}>
          <SearchField
            label={text.find.search}
            hint={text.find.hint}
            value={written}
            onType={setWritten}
            onKeyDown={(event) => {
              const [first] = hits;
              if (event.key === 'Enter' && first) choose(first.id);
            }}
          />
          <p className="for-screen-readers" role="status">
            {written.trim() !== '' &&
              (hits.length > 0 ? text.find.hits(hits.length) : text.find.noneBut(near.length))}
          </p>
          {written.trim() !== '' && (
            <ul className={styles.hits}>
              {hits.slice(0, mostHits).map((hit) => (
                <li key={hit.id}>
                  <button className={styles.hit} type="button" onClick={() => choose(hit.id)}>
                    {hit.name} <span className={styles.soft}>{text.find.kinds[hit.kind]}</span>
                  </button>
                </li>
              ))}
              {hits.length === 0 && <li>{text.find.advice}</li>}
              {near.length > 0 && <li className={styles.soft}>{text.find.near}</li>}
              {near.map((each) => (
                <li key={each.id}>
                  <button className={styles.hit} type="button" onClick={() => choose(each.id)}>
                    {each.name} <span className={styles.soft}>{text.find.kinds[each.kind]}</span>
                  </button>
                </li>
              ))}
              {hits.length > mostHits && (
                <li className={styles.soft}>{text.find.more(hits.length - mostHits)}</li>
              )}
            </ul>
          )}
        </div>
        <div aria-live="polite">
          {place && <Answer place={place} {...told} onClear={() => onChoose({ place: '' })} />}
        </div>
      </div>
    </Card>
  );
}

function Answer({ place, data, geographies, choice, onClear }: MapTold & { place: Place; onClear(): void }) {
  const text = useWords();
  const heading = useId();
  const found = groupsOf(place, geographies, data);
  return (
    <section className={styles.answer} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 className={styles.sub} id={heading}>
          {text.find.answerFor(place.name)} <Tag tone="neutral">{text.find.kinds[place.kind]}</Tag>
        </h3>
        <Button look="quiet" className="screen-only" onClick={onClear}>
          {text.find.clear}
        </Button>
      </div>
      {found === null ? (
        <p>{text.find.away}</p>
      ) : (
        <>
          {found.known.length > 0 && (
            <ul className={styles.groups}>
              {byGroup(found.known).map(([group, grounds]) => (
                <li key={group.id}>
                  <p className={styles.group}>
                    <span
                      className={styles.swatch}
                      style={group.tone === null ? undefined : { background: `var(--ground-${group.tone})` }}
                      aria-hidden="true"
                    >
                      {group.mark}
                    </span>
                    <Link href={paths.busGroup(group.id, 'overview', choice.day)}>{group.name}</Link>
                  </p>
                  <ul className={styles.grounds}>
                    {grounds.map((each) => (
                      <li key={each.ground}>{groundText(each, text)}</li>
                    ))}
                    <li className={styles.soft}>
                      {text.find.source}: {grounds[0]?.schoolArea?.source ?? group.source}
                    </li>
                  </ul>
                </li>
              ))}
            </ul>
          )}
          {found.mayAlso.length > 0 && (
            <p className={styles.unknown}>{text.find.mayAlso(found.mayAlso.length)}</p>
          )}
          {found.known.length === 0 && found.mayAlso.length === 0 && (
            <p className={styles.unknown}>
              {place.kind === 'CLINIC' ? text.find.clinicUnknown : text.find.none}
            </p>
          )}
          {place.kind === 'SCHOOL' && <p className={styles.lead}>{text.find.pupils}</p>}
          {place.kind === 'CLINIC' && <p className={styles.lead}>{text.find.chosen}</p>}
        </>
      )}
    </section>
  );
}

type Words = ReturnType<typeof useWords>;

const groundText = ({ ground, schoolArea }: FoundGroup, { find }: Words) =>
  ground === 'SCHOOL_AREA' ? find.grounds.SCHOOL_AREA(schoolArea?.name ?? '') : find.grounds[ground];

/** A group that is the place's on several grounds is told once. */
function byGroup(found: readonly FoundGroup[]): [FoundGroup['group'], FoundGroup[]][] {
  const groups = new Map<string, [FoundGroup['group'], FoundGroup[]]>();
  for (const each of found) {
    const known = groups.get(each.group.id);
    if (known) known[1].push(each);
    else groups.set(each.group.id, [each.group, [each]]);
  }
  return [...groups.values()];
}
