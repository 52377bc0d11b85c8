import type { GroupDocumentsFragment } from '../../../gql/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { useSpeech } from '../../../i18n/language.js';
import { ActButton } from '../../../ui/act-button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { AddDocumentForm } from './add-document-form.js';
import { DocumentActs } from './document-acts.js';
import { DatesInShort, RevisionTag } from './document-age.js';
import styles from './documents.module.css';
import { AgreementFacts, RoutineFacts } from './documents-query.js';
import { inText } from './in-text.js';
import { Whence } from './whence.js';
import { WithdrawMissingForm } from './withdraw-missing-form.js';
import { useDocumentWords } from './words.js';

/** The routines, and first what the SIP routine says of school: it is where the groups differ. */
export function RoutinesCard({ group }: { group: GroupDocumentsFragment }) {
  const { list } = useSpeech();
  const words = useDocumentWords();
  const text = words.routines;
  const routines = group.routines.map((masked) => readFragment(RoutineFacts, masked));
  const missing = group.documentsSaidMissing.filter(({ kind }) => kind.endsWith('ROUTINE'));
  const [first] = missing;
  return (
    <Card title={text.title} anchor="rutiner" className={styles.card}>
      <div>
        <p className={styles.muted}>{text.school}</p>
        <p className={group.schoolMayCall ? styles.school : undefined}>
          {group.schoolMayCall ? text.schoolMayCall[group.schoolMayCall] : text.schoolUnknown}
        </p>
        <p className={styles.muted}>{text.schoolLead}</p>
      </div>
      {first && (
        <Notice tone="gap" title={text.missing(list(missing.map(({ kind }) => inText(words.kinds[kind]))))}>
          <Whence source={first.source} demo={first.demo} />
        </Notice>
      )}
      {routines.length === 0 && missing.length === 0 && (
        <div>
          <p className={styles.name}>{text.noneTitle}</p>
          <p className={styles.muted}>{text.none}</p>
        </div>
      )}
      {routines.length > 0 && (
        <ul className={styles.list}>
          {routines.map((routine) => (
            <li key={routine.id}>
              <p className={styles.muted}>{words.kinds[routine.kind]}</p>
              <div className={styles.line}>
                <span className={styles.name}>
                  <Written>{routine.name}</Written>
                </span>
                <RevisionTag document={routine} />
              </div>
              <DatesInShort document={routine} />
              <DocumentActs document={routine} />
            </li>
          ))}
        </ul>
      )}
      {group.viewerCanChange && (
        <div className={styles.acts}>
          <ActButton label={words.forms.add.routine}>
            {(close) => <AddDocumentForm groupId={group.id} kind="ROUTINE" onClose={close} />}
          </ActButton>
          {missing.map((each) => (
            <ActButton
              key={each.kind}
              label={words.forms.withdraw.openFor(inText(words.kinds[each.kind]))}
              look="quiet"
            >
              {(close) => <WithdrawMissingForm groupId={group.id} missing={each} onClose={close} />}
            </ActButton>
          ))}
        </div>
      )}
    </Card>
  );
}

interface CountyCardProps {
  agreements: readonly FragmentType<typeof AgreementFacts>[];
  routines: readonly FragmentType<typeof RoutineFacts>[];
}

/** The county's own documents, which the local ones rest on. */
export function CountyCard({ agreements, routines }: CountyCardProps) {
  const text = useDocumentWords().routines;
  const documents = [
    ...agreements.map((masked) => readFragment(AgreementFacts, masked)),
    ...routines.map((masked) => readFragment(RoutineFacts, masked)),
  ];
  if (documents.length === 0) return null;
  return (
    <Card title={text.county} className={styles.card}>
      <p className={styles.muted}>{text.countyLead}</p>
      <ul className={styles.list}>
        {documents.map((document) => (
          <li key={document.id}>
            <p className={styles.name}>
              <Written>{document.name}</Written>
            </p>
            <DatesInShort document={document} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
