import { Link } from 'wouter';
import { AnalysisCard } from '../../../deviations/analysis-card.js';
import { everything, searchFor } from '../../../deviations/choice.js';
import { DeviationTable } from '../../../deviations/deviation-table.js';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { Card } from '../../../ui/card.js';
import { useGroupDay } from '../frame/group-day.js';
import { GroupFrame } from '../frame/group-frame.js';
import { GroupDeviationsQuery } from './group-deviations.js';
import { SpiderCard } from './spider-card.js';

/** "Avvikelser" of a group: how many, what the group makes of them, and which they are. */
export function GroupDeviationsTab({ groupId }: { groupId: string }) {
  const words = useWords();
  const [day] = useGroupDay();
  const page = useSteadyQuery(GroupDeviationsQuery, { id: groupId, on: day }, 'cache-and-network');
  const deviations = page.data?.deviations;
  return (
    <GroupFrame groupId={groupId} tab="deviations" page={page} consequence={words.analysis.regionMissing}>
      {(group) => {
        const { deviationCounts: counts, deviationAnalyses: analyses } = group;
        if (!counts) return <p>{words.analysis.notShown}</p>;
        return (
          <div className={styles.page}>
            <AnalysisCard
              groupId={groupId}
              analyses={analyses ?? []}
              mayWrite={group.viewerCanAnalyseDeviations ?? false}
              refresh={page.refresh}
            />
            <SpiderCard group={group} medians={page.data?.spiderMedians ?? []} day={day} />
            <Card
              title={words.analysis.group}
              aside={
                <p className={`${styles.muted} numbers`}>
                  {words.analysis.counts(counts.total, counts.open, counts.overdue)}
                </p>
              }
            >
              {deviations && deviations.edges.length > 0 ? (
                <DeviationTable
                  caption={words.analysis.group}
                  rows={deviations.edges.map(({ node }) => node)}
                />
              ) : (
                <p>{words.register.none}</p>
              )}
              <p>
                <Link href={`${paths.deviations}${searchFor({ ...everything, group: groupId })}`}>
                  {words.analysis.toRegister}
                </Link>
              </p>
            </Card>
          </div>
        );
      }}
    </GroupFrame>
  );
}
