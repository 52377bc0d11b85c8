import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { readFragment } from '../../../gql/index.js';
import { type Language, loadLanguage, SpokenIn, useSpeech } from '../../../i18n/language.js';
import { failureOf, missingOwners } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { OutageNotice } from '../../../outages/outage-notice.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { paths } from '../../../paths.js';
import { PageHeading } from '../../../shell/page-heading.js';
import { seesChildren } from '../../../shell/roles.js';
import { useTitle } from '../../../shell/title.js';
import { ShellViewer } from '../../../shell/viewer.js';
import { Button } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { PlanNotFound } from '../plan-not-found.js';
import { PlanPageQuery } from '../plan-page.js';
import { PlanSkeleton } from '../plan-skeleton.js';
import { PlanViewFragment } from '../plan-view.js';
import { PlanSheet } from './plan-sheet.js';
import styles from './print-page.module.css';

/** The plan as it will be on paper, in the family's language, and the button that prints it. */
export function PrintPage({ planId }: { planId: string }) {
  const { t, language } = useSpeech();
  const [paper, setPaper] = useState<Language>(language);
  const { data, error, busy, refresh } = useSteadyQuery(PlanPageQuery, { planId }, 'cache-first');
  useTitle(t.print.previewTitle);
  useEffect(() => setPaper(language), [language]);

  const viewer = data && readFragment(ShellViewer, data.viewer);
  if (viewer && !seesChildren(viewer.roles)) return <ForbiddenPage />;
  const plan = data?.plan && readFragment(PlanViewFragment, data.plan);
  if (!plan) {
    if (error) {
      const failure = failureOf(error);
      if (failure.kind === 'forbidden') return <ForbiddenPage />;
      return <FailurePage failure={failure} busy={busy} onRetry={refresh} />;
    }
    return data ? <PlanNotFound /> : <PlanSkeleton />;
  }
  const missing = missingOwners(error);
  const choose = async (next: Language) => {
    await loadLanguage(next);
    setPaper(next);
  };
  return (
    <div className={styles.page}>
      <header className={`${styles.head} screen-only`}>
        <Link className={styles.back} href={paths.plan(planId)}>
          <Icon name="back" size={14} />
          {t.print.back}
        </Link>
        <PageHeading>{t.print.previewTitle}</PageHeading>
        <p className={styles.lead}>{t.print.previewLead}</p>
        <div className={styles.controls}>
          <SelectField<Language>
            label={t.print.languageOfPrint}
            value={paper}
            options={[
              ['sv', t.print.languages.sv],
              ['en', t.print.languages.en],
            ]}
            onChoose={(next) => void choose(next)}
          />
          <Button look="primary" onClick={() => window.print()}>
            <Icon name="print" />
            {t.print.button}
          </Button>
        </div>
        <OutageNotice missing={missing} consequence={t.print.regionMissing} busy={busy} onRetry={refresh} />
        <Notice tone="soon" icon="lock" title={t.print.careful} />
      </header>
      <div className={styles.paper}>
        <SpokenIn language={paper}>
          <PlanSheet plan={plan} printedBy={viewer?.name ?? ''} missing={missing} />
        </SpokenIn>
      </div>
    </div>
  );
}
