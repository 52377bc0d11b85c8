import { useLocation } from 'wouter';
import { ReportDeviation } from '../../../deviations/deviation-changes.js';
import { DeviationUnits } from '../../../deviations/deviation-parties.js';
import styles from '../../../deviations/deviations.module.css';
import { useWords } from '../../../deviations/words.js';
import type { DeviationUnitsQuery as Data } from '../../../gql/graphql.js';
import { readFragment } from '../../../gql/index.js';
import { failureOf } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { UnitName } from '../../../parties/unit-name.js';
import { paths } from '../../../paths.js';
import { OwnerContext } from '../../../sharing/owner-context.js';
import { BackLink } from '../../../shell/back-link.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { ContentForm } from './content-form.js';
import type { UnitOption } from './unit-field.js';

/** "Rapportera avvikelse": one page, few fields, the own unit chosen already. */
export function ReportPage() {
  const words = useWords();
  const text = words.form;
  const [, navigate] = useLocation();
  useTitle(text.title);
  const page = useSteadyQuery(DeviationUnits, {}, 'cache-first');
  const { data } = page;
  const units = data && optionsOf(data);
  if (!data || !units || units.length === 0) {
    if (page.busy) return <PageSkeleton title={text.title} />;
    const failure = page.error && failureOf(page.error);
    if (!failure || failure.kind === 'forbidden') return <ForbiddenPage />;
    return (
      <FailurePage
        failure={failure}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={text.unitsMissing}
      />
    );
  }
  const viewer = data.viewer && readFragment(ShellViewer, data.viewer);
  const own = (data.viewer?.units ?? []).flatMap((masked) => {
    const unit = readFragment(UnitName, masked);
    return [{ id: unit.id, name: ('name' in unit && unit.name) || unit.id }];
  });
  const mayReport = viewer && !viewer.roles.includes('SECRETARIAT') && !viewer.roles.includes('IMPORTER');
  return (
    <OwnerContext value="REGION">
      <div className={styles.page}>
        <header className={styles.head}>
          <p>
            <BackLink href={paths.deviations}>{words.detail.back}</BackLink>
          </p>
          <PageHeading>{text.title}</PageHeading>
          <p className={styles.lead}>{text.lead}</p>
        </header>
        {!mayReport || own.length === 0 ? (
          <p>{text.noUnit}</p>
        ) : (
          <ContentForm
            senders={own}
            units={units}
            change={ReportDeviation}
            action={text.send}
            inputFor={(senderUnitId, content) => ({ senderUnitId, content })}
            onCancel={() => navigate(paths.deviations)}
            onMade={(id) => navigate(id ? paths.deviation(id) : paths.deviations)}
          />
        )}
      </div>
    </OwnerContext>
  );
}

/** Every unit that can be meant, not the county's own body, which answers for none; those of the region first: most deviations are sent there. */
export function optionsOf(data: Data): UnitOption[] {
  const { careUnits, social, studentHealth, schools, preschools, coordination } = data;
  return [careUnits, social, studentHealth, preschools, schools, coordination].flatMap((units) =>
    (units ?? []).flatMap(({ id, name, kind }) =>
      name && kind && kind !== 'OTHER' ? [{ id, name, kind }] : [],
    ),
  );
}
