import type { AgreementFactsFragment, GroupDocumentsFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { Day, Written } from '../../../i18n/day.js';
import { PartyName } from '../../../parties/party.js';
import { ActButton } from '../../../ui/act-button.js';
import { Card } from '../../../ui/card.js';
import { Disclosure } from '../../../ui/disclosure.js';
import { Notice } from '../../../ui/notice.js';
import { Tag } from '../../../ui/tag.js';
import { AddDocumentForm } from './add-document-form.js';
import { ConfirmPartiesForm } from './confirm-parties-form.js';
import { DocumentActs } from './document-acts.js';
import { DocumentDates, RevisionNotice, RevisionTag } from './document-age.js';
import styles from './documents.module.css';
import { AgreementFacts } from './documents-query.js';
import { MissingForm } from './missing-form.js';
import { PartyForm } from './party-form.js';
import { PointForm } from './point-form.js';
import { SignatureForm } from './signature-form.js';
import { versionOf } from './version-of.js';
import { Whence } from './whence.js';
import { WithdrawMissingForm } from './withdraw-missing-form.js';
import { useDocumentWords } from './words.js';

type Agreement = AgreementFactsFragment;

/** The local agreement: its age and state first, then who has signed and what it holds. */
export function AgreementCard({ group }: { group: GroupDocumentsFragment }) {
  const words = useDocumentWords();
  const text = words.agreement;
  const all = group.agreements.map((masked) => readFragment(AgreementFacts, masked));
  const standing = all.filter(({ force }) => force !== 'ENDED').at(-1);
  const earlier = all.filter((each) => each !== standing);
  return (
    <Card
      title={text.title}
      aside={standing && <ForceTag force={standing.force} />}
      anchor="overenskommelse"
      className={styles.card}
    >
      {standing ? <Standing agreement={standing} /> : <NoAgreement group={group} />}
      {earlier.length > 0 && (
        <Disclosure summary={text.earlier(earlier.length)}>
          <ul className={styles.list}>
            {earlier.map((each) => (
              <li key={each.id}>
                <Written>{each.name}</Written> <RevisionTag document={each} />
                <DocumentDates document={each} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}

function Standing({ agreement }: { agreement: Agreement }) {
  const words = useDocumentWords();
  const text = words.agreement;
  const { viewerCanChange } = versionOf(agreement);
  return (
    <>
      <RevisionNotice document={agreement} />
      <p className={styles.name}>
        <Written>{agreement.name}</Written>
      </p>
      <DocumentDates document={agreement} />
      <div className={styles.pair}>
        <section>
          <div className={styles.line}>
            <h3 className={styles.heading}>{text.parties}</h3>
            {viewerCanChange && (
              <ActButton label={words.forms.party.open} about={text.parties} look="quiet">
                {(close) => <PartyForm agreement={agreement} onClose={close} />}
              </ActButton>
            )}
          </div>
          <p className={styles.muted}>
            {agreement.inForceSince
              ? text.since(<Day date={agreement.inForceSince} as="full" />)
              : text.forceRule}
          </p>
          {agreement.parties.length > 0 && !agreement.partiesKnown && (
            <div>
              <p className={styles.muted}>{text.partiesNotAll}</p>
              {viewerCanChange && (
                <ActButton label={words.forms.confirm.open} about={agreement.name} look="quiet">
                  {(close) => <ConfirmPartiesForm agreement={agreement} onClose={close} />}
                </ActButton>
              )}
            </div>
          )}
          {agreement.parties.length === 0 ? (
            <p className={styles.muted}>{text.noParties}</p>
          ) : (
            <ul className={styles.points}>
              {agreement.parties.map((party) => (
                <li key={party.id} className={styles.point}>
                  {party.party ? (
                    <PartyName kind={party.party}>{party.name}</PartyName>
                  ) : (
                    <Written>{party.name}</Written>
                  )}
                  <Signature party={party} />
                  {viewerCanChange && (
                    <span className={styles.below}>
                      <ActButton label={words.forms.sign.open} about={party.name} look="quiet">
                        {(close) => <SignatureForm agreement={agreement} party={party} onClose={close} />}
                      </ActButton>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <div className={styles.line}>
            <h3 className={styles.heading}>{text.points}</h3>
            {agreement.points.some(({ held }) => held !== null) && (
              <span className={styles.muted}>
                {text.heldCount(agreement.points.filter(({ held }) => held).length)}
              </span>
            )}
            {viewerCanChange && (
              <ActButton label={words.forms.point.open} about={text.points} look="quiet">
                {(close) => <PointForm agreement={agreement} onClose={close} />}
              </ActButton>
            )}
          </div>
          <p className={styles.muted}>{text.pointsLead}</p>
          <ul className={styles.points}>
            {agreement.points.map(({ point, held, source }) => (
              <li key={point} className={styles.point}>
                <span>{text.point[point]}</span>
                <Held held={held} />
                {source && (
                  <span className={`${styles.whence} ${styles.below}`}>
                    <Written>{source}</Written>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <DocumentActs document={agreement} />
    </>
  );
}

function NoAgreement({ group }: { group: GroupDocumentsFragment }) {
  const words = useDocumentWords();
  const text = words.agreement;
  const missing = group.documentsSaidMissing.find(({ kind }) => kind === 'LOCAL_AGREEMENT');
  return (
    <>
      {missing ? (
        <Notice tone="gap" title={text.missing}>
          <p>{text.missingSince(<Day date={missing.from} as="full" />)}</p>
          <Whence source={missing.source} demo={missing.demo} />
        </Notice>
      ) : (
        <>
          <p className={styles.name}>{text.noneTitle}</p>
          <p className={styles.muted}>{text.none}</p>
        </>
      )}
      {group.viewerCanChange && (
        <div className={styles.acts}>
          <ActButton label={words.forms.add.agreement} look="primary">
            {(close) => <AddDocumentForm groupId={group.id} kind="LOCAL_AGREEMENT" onClose={close} />}
          </ActButton>
          {missing ? (
            <ActButton label={words.forms.withdraw.open} look="quiet">
              {(close) => <WithdrawMissingForm groupId={group.id} missing={missing} onClose={close} />}
            </ActButton>
          ) : (
            <ActButton label={words.forms.missing.open} look="quiet">
              {(close) => <MissingForm groupId={group.id} kind="LOCAL_AGREEMENT" onClose={close} />}
            </ActButton>
          )}
        </div>
      )}
    </>
  );
}

function ForceTag({ force }: { force: Agreement['force'] }) {
  const text = useDocumentWords().agreement.force;
  if (force === 'IN_FORCE')
    return (
      <Tag tone="well" icon="check">
        {text.IN_FORCE}
      </Tag>
    );
  if (force === 'AWAITS_SIGNATURES')
    return (
      <Tag tone="late" icon="clock">
        {text.AWAITS_SIGNATURES}
      </Tag>
    );
  return <Tag tone="neutral">{text[force]}</Tag>;
}

function Signature({ party: { signature, signedOn } }: { party: Agreement['parties'][number] }) {
  const text = useDocumentWords().agreement;
  if (signature === 'NOT_SIGNED')
    return (
      <Tag tone="late" icon="clock">
        {text.signatures.NOT_SIGNED}
      </Tag>
    );
  if (signature === 'UNKNOWN') return <Tag tone="neutral">{text.signatures.UNKNOWN}</Tag>;
  return (
    <Tag tone="well" icon="check">
      {signedOn ? text.signedOn(<Day date={signedOn} />) : text.dayUnknown}
    </Tag>
  );
}

function Held({ held }: { held: boolean | null }) {
  const text = useDocumentWords().agreement;
  if (held === null) return <Tag tone="neutral">{text.heldUnknown}</Tag>;
  return held ? (
    <Tag tone="well" icon="check">
      {text.held}
    </Tag>
  ) : (
    <Tag tone="gap" icon="cross">
      {text.notHeld}
    </Tag>
  );
}
