import type { DocumentAgeFragment } from '../../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { Day, Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Notice } from '../../../ui/notice.js';
import { Tag } from '../../../ui/tag.js';
import { monthsFrom } from './age.js';
import { EarlierEntries } from './changed-entries.js';
import { DatedDay } from './dated-day.js';
import styles from './documents.module.css';
import { DocumentAge } from './documents-query.js';
import { Whence } from './whence.js';
import { useDocumentWords } from './words.js';

type Masked = FragmentType<typeof DocumentAge>;

/** What comes first of a document: whether it has been revised in time. */
export function RevisionNotice({ document: masked }: { document: Masked }) {
  const { dates } = useSpeech();
  const text = useDocumentWords().revision;
  const { day, revisionStanding, revisionDue, endedOn } = readFragment(DocumentAge, masked);
  switch (revisionStanding) {
    case 'OVERDUE':
      return (
        <Notice tone="gap" title={text.overdue(dates.full(revisionDue ?? ''))}>
          <p>{text.lateBy(text.duration(monthsFrom(revisionDue ?? day, day)))}</p>
        </Notice>
      );
    case 'CURRENT':
      return (
        <Notice tone="well" title={text.due(dates.full(revisionDue ?? ''))}>
          {day === dates.today && (
            <p>
              <Day date={revisionDue ?? ''} as="relative" />
            </p>
          )}
        </Notice>
      );
    case 'ENDED':
      return <Tag tone="neutral">{text.ended(dates.full(endedOn ?? ''))}</Tag>;
    case 'NO_INTERVAL':
      return <p className={styles.muted}>{text.noInterval}</p>;
    case 'UNKNOWN':
      return <p className={styles.muted}>{text.unknown}</p>;
  }
}

/** The same in one short mark, where documents stand in a list. */
export function RevisionTag({ document: masked }: { document: Masked }) {
  const { dates } = useSpeech();
  const text = useDocumentWords().revision;
  const { revisionStanding, revisionDue, endedOn } = readFragment(DocumentAge, masked);
  if (revisionStanding === 'OVERDUE')
    return (
      <Tag tone="gap" icon="warning">
        {text.overdue(dates.short(revisionDue ?? ''))}
      </Tag>
    );
  if (revisionStanding === 'CURRENT')
    return (
      <Tag tone="well" icon="check">
        {text.due(dates.short(revisionDue ?? ''))}
      </Tag>
    );
  if (revisionStanding === 'ENDED') return <Tag tone="neutral">{text.ended(dates.short(endedOn ?? ''))}</Tag>;
  return null;
}

/** When it was decided and last revised, how often it is to be, and all its versions. */
export function DocumentDates({ document: masked }: { document: Masked }) {
  const words = useDocumentWords();
  const text = words.revision;
  const document = readFragment(DocumentAge, masked);
  const last = document.versions.filter(({ step }) => step === 'REVISED').at(-1);
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{text.decided}</dt>
          <dd>
            {document.decidedOn ? (
              <>
                <DatedDay on={document.decidedOn} knownTo={document.decidedKnownTo} />{' '}
                <span className={styles.muted}>
                  ({text.age(text.duration(monthsFrom(document.decidedOn, document.day)))})
                </span>
              </>
            ) : (
              text.notSaid
            )}
          </dd>
        </div>
        <div>
          <dt>{text.revised}</dt>
          <dd>{last?.on ? <DatedDay on={last.on} knownTo={last.knownTo} /> : text.never}</dd>
        </div>
        <div>
          <dt>{text.interval}</dt>
          <dd>{document.revisionMonths ? text.every(document.revisionMonths) : text.notSaid}</dd>
        </div>
        {document.reference && (
          <div>
            <dt>{words.agreement.reference}</dt>
            <dd>
              <Written>{document.reference}</Written>
            </dd>
          </div>
        )}
      </dl>
      <Versions document={document} />
      <EarlierEntries document={document} />
      <Whence source={document.source} demo={document.demo} />
    </>
  );
}

/** The same in a line, where documents stand in a list. */
export function DatesInShort({ document: masked }: { document: Masked }) {
  const text = useDocumentWords().revision;
  const document = readFragment(DocumentAge, masked);
  const { decidedOn, decidedKnownTo, revisionMonths } = document;
  const last = document.versions.filter(({ step }) => step === 'REVISED').at(-1);
  return (
    <>
      <p className={styles.short}>
        {decidedOn ? text.decidedIn(<DatedDay on={decidedOn} knownTo={decidedKnownTo} />) : text.undated}
        {last?.on && <>, {text.revisedIn(<DatedDay on={last.on} knownTo={last.knownTo} />)}</>}
        {revisionMonths && `. ${text.every(revisionMonths)}`}
      </p>
      <Versions document={document} />
      <EarlierEntries document={document} />
      <Whence source={document.source} demo={document.demo} />
    </>
  );
}

/** All its versions, when there is more than the last to tell. */
function Versions({ document: { versions } }: { document: DocumentAgeFragment }) {
  const words = useDocumentWords();
  if (versions.length < 2) return null;
  return (
    <Disclosure summary={words.revision.history(versions.length)}>
      <ul className={styles.versions}>
        {versions.map(({ id, step, on, knownTo, note, schoolMayCall }) => (
          <li key={id}>
            {words.revision.steps[step]}{' '}
            {on ? <DatedDay on={on} knownTo={knownTo} /> : words.revision.dayUnknown}
            {schoolMayCall && `. ${words.routines.schoolMayCall[schoolMayCall]}`}
            {note && (
              <>
                {'. '}
                <Written>{note}</Written>
              </>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
