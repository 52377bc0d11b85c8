import { useLocation, useSearch } from 'wouter';
import { readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { ForbiddenPage } from '../../outages/forbidden-page.js';
import { PartyName } from '../../parties/party.js';
import { unitName } from '../../parties/unit-name.js';
import { paths } from '../../paths.js';
import { PageHeading } from '../../shell/page-heading.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { leadsUnits } from '../../shell/roles.js';
import { useTitle } from '../../shell/title.js';
import { ShellViewer } from '../../shell/viewer.js';
import { SelectField } from '../../ui/field.js';
import styles from './assignments-page.module.css';
import { UnitAssignments } from './unit-assignments.js';
import { useManager } from './use-unit-children.js';

/** "Uppdrag": which children a unit works with, and who works with each, for whoever leads it. */
export function AssignmentsPage() {
  const speech = useSpeech();
  const { t, compare } = speech;
  const [, navigate] = useLocation();
  const chosen = new URLSearchParams(useSearch()).get('enhet');
  const page = useManager();
  useTitle(t.assignments.title);
  const viewer = page.data && readFragment(ShellViewer, page.data.viewer);
  if (!viewer) {
    if (!page.error) return <PageSkeleton title={t.assignments.title} />;
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return (
      <FailurePage
        failure={failure}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={t.assignments.unreachableTitle}
      />
    );
  }
  if (!leadsUnits(viewer)) return <ForbiddenPage />;
  const units = (page.data?.viewer?.units ?? []).map((unit) => ({
    unit,
    name: unitName(unit, unit.kind ?? 'OTHER', speech),
  }));
  units.sort((a, b) => compare(a.name, b.name));
  const { unit, name } = units.find((each) => each.unit.id === chosen) ?? (units[0] as (typeof units)[0]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading>{t.assignments.title}</PageHeading>
        <p>
          <PartyName kind={unit.kind ?? 'OTHER'}>{name}</PartyName>
        </p>
        <p className={styles.lead}>{t.assignments.lead}</p>
      </header>
      {units.length > 1 && (
        <div className={styles.units}>
          <SelectField
            label={t.assignments.unit}
            value={unit.id}
            options={units.map((each) => [each.unit.id, each.name] as const)}
            onChoose={(id) => navigate(paths.assignments(id), { replace: true })}
          />
        </div>
      )}
      <UnitAssignments key={unit.id} unit={unit} name={name} />
    </div>
  );
}
