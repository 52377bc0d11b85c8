import type { AnalysisFactsFragment, GroupDocumentsFragment } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { Written } from '../../../i18n/day.js';
import { ActButton } from '../../../ui/act-button.js';
import { Card } from '../../../ui/card.js';
import { Tag } from '../../../ui/tag.js';
import { AddDocumentForm } from './add-document-form.js';
import { DatesInShort } from './document-age.js';
import styles from './documents.module.css';
import { AnalysisFacts, PlanFactsOfGroup } from './documents-query.js';
import { NeedForm } from './need-form.js';
import { versionOf } from './version-of.js';
import { useDocumentWords } from './words.js';

/** Each year's analysis, newest first; and of each need whether a goal answers it. */
export function NeedsCard({ group }: { group: GroupDocumentsFragment }) {
  const words = useDocumentWords();
  const text = words.needs;
  const analyses = group.needsAnalyses.map((masked) => readFragment(AnalysisFacts, masked)).reverse();
  const goals = group.actionPlans.flatMap((masked) => readFragment(PlanFactsOfGroup, masked).goals);
  const answersTo = (needId: string) => goals.filter(({ need }) => need?.id === needId).length;
  const thisYear = Number(group.day.slice(0, 4));
  return (
    <Card title={text.title} anchor="behovsanalys" className={styles.card}>
      <p className={styles.muted}>{text.lead}</p>
      {analyses.length === 0 && (
        <div>
          <p className={styles.name}>{text.noneTitle}</p>
          <p className={styles.muted}>{text.none}</p>
        </div>
      )}
      {analyses.map((analysis) => (
        <Analysis key={analysis.id} analysis={analysis} answersTo={answersTo} />
      ))}
      {group.viewerCanChange && !analyses.some(({ year }) => year === thisYear) && (
        <div className={styles.acts}>
          <ActButton label={words.forms.add.analysis}>
            {(close) => (
              <AddDocumentForm groupId={group.id} kind="NEEDS_ANALYSIS" year={thisYear} onClose={close} />
            )}
          </ActButton>
        </div>
      )}
    </Card>
  );
}

interface AnalysisProps {
  analysis: AnalysisFactsFragment;
  answersTo(needId: string): number;
}

function Analysis({ analysis, answersTo }: AnalysisProps) {
  const words = useDocumentWords();
  const text = words.needs;
  const { name, viewerCanChange, hasEnded } = versionOf(analysis);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>
        <Written>{name}</Written>
      </h3>
      {analysis.needs.length === 0 ? (
        <p className={styles.muted}>{text.noNeeds}</p>
      ) : (
        <ul className={styles.versions}>
          {analysis.needs.map((need) => {
            const answers = answersTo(need.id);
            return (
              <li key={need.id} className={styles.cell}>
                <Written>{need.wording}</Written>
                {need.ground && (
                  <span className={styles.muted}>{text.ground(<Written>{need.ground}</Written>)}</span>
                )}
                {answers > 0 ? (
                  <Tag tone="well" icon="check">
                    {text.answered(answers)}
                  </Tag>
                ) : (
                  <Tag tone="neutral">{text.unanswered}</Tag>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <DatesInShort document={analysis} />
      {viewerCanChange && !hasEnded && (
        <div className={styles.acts}>
          <ActButton label={words.forms.need.open} about={name} look="quiet">
            {(close) => <NeedForm analysis={analysis} onClose={close} />}
          </ActButton>
        </div>
      )}
    </section>
  );
}
