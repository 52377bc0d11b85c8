import { useDeferredValue, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { CollaborationMapQuery } from '../../gql/graphql.js';
import { useSpeech } from '../../i18n/language.js';
import { failureOf, missingOwners } from '../../outages/failure.js';
import { FailurePage } from '../../outages/failure-page.js';
import { OutageNotice } from '../../outages/outage-notice.js';
import { useSteadyQuery } from '../../outages/steady-query.js';
import { paths } from '../../paths.js';
import { PageHeading } from '../../shell/page-heading.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { useTitle } from '../../shell/title.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { changesOf } from './changes.js';
import { FindCard } from './find-card.js';
import { geographiesOf } from './geographies.js';
import { type MapChoice, mapChoiceFrom, searchForMap } from './map-choice.js';
import styles from './map-page.module.css';
import { MapQuery } from './map-query.js';
import { MapToolbar } from './map-toolbar.js';
import { MapsOfDay } from './maps-of-day.js';
import { OverlayCard } from './overlay-card.js';
import { TimelineCard } from './timeline-card.js';
import { WhatIfCard } from './what-if-card.js';
import { useWords } from './words.js';

/** Who meets whom on any day, where borders disagree, what changed, and what would follow if it were drawn anew. */
export function MapPage() {
  const text = useWords();
  const { dates } = useSpeech();
  const [, navigate] = useLocation();
  const search = useSearch();
  const choice = useMemo(() => mapChoiceFrom(search), [search]);
  const on = choice.day || dates.today;
  const page = useSteadyQuery(MapQuery, { on }, 'cache-and-network');
  useTitle(text.title);
  // The map of the day before stays until the next one has come: nothing jumps while somebody steps through the days.
  const before = useRef<CollaborationMapQuery | undefined>(undefined);
  if (page.data) before.current = page.data;
  const data = page.data ?? before.current;
  const shown = useDeferredValue(data);
  if (!data || !shown || (page.error && !data.municipalities)) {
    if (!page.error) return <PageSkeleton title={text.title} />;
    return (
      <FailurePage
        failure={failureOf(page.error)}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={text.unreachable}
      />
    );
  }
  const geographies = geographiesOf(shown);
  const changes = changesOf(shown);
  const choose = (next: Partial<MapChoice>) =>
    navigate(paths.map + searchForMap({ ...choice, ...next }), { replace: true });
  const missing = missingOwners(page.error);
  const told = { data: shown, geographies, choice, onChoose: choose };
  return (
    <div className={styles.page} aria-busy={page.busy}>
      <header className={styles.head}>
        <PageHeading>{text.title}</PageHeading>
        <p className={styles.lead}>{text.lead}</p>
      </header>
      <OutageNotice
        missing={missing}
        consequence={missing.map((owner) => text.partial[owner]).join(' ')}
        busy={page.busy}
        onRetry={page.refresh}
      />
      <MapToolbar choice={choice} changes={changes} onChoose={choose} />
      <p className={styles.ofDay} role="status">
        {on === dates.today ? text.ofToday(dates.full(on)) : text.ofDay(dates.full(on))}
      </p>
      <MapsOfDay {...told} />
      <div className={styles.columns}>
        <div className={styles.page}>
          <FindCard {...told} />
          <OverlayCard {...told} />
        </div>
        <TimelineCard changes={changes} day={on} onChoose={choose} />
      </div>
      <WhatIfCard {...told} />
      <div className={`${styles.acts} screen-only`}>
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {text.print}
        </Button>
      </div>
    </div>
  );
}
