import { useLocation, useSearch } from 'wouter';
import { useSpeech } from '../../../i18n/language.js';
import { failureOf } from '../../../outages/failure.js';
import { FailurePage } from '../../../outages/failure-page.js';
import { ForbiddenPage } from '../../../outages/forbidden-page.js';
import { useSteadyQuery } from '../../../outages/steady-query.js';
import { PageSkeleton } from '../../../shell/page-skeleton.js';
import { useTitle } from '../../../shell/title.js';
import { Telling } from '../../../ui/telling.js';
import { choiceIn, searchFor } from '../choice.js';
import { ForumPlacesQuery } from '../forum-facts.js';
import { useWords } from '../words.js';
import { RegisterView } from './register-view.js';

/** "Forum": a municipality's register; the reader's own municipality where the address names none. */
export function ForumsPage() {
  const words = useWords().list;
  const { compare } = useSpeech();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choice = choiceIn(search);
  const page = useSteadyQuery(ForumPlacesQuery, { on: choice.day }, 'cache-and-network');
  useTitle(words.title);
  const counts = page.data?.forumCounts ?? null;
  if (!counts && page.error && !page.busy) {
    const failure = failureOf(page.error);
    if (failure.kind === 'forbidden') return <ForbiddenPage />;
    return (
      <FailurePage
        failure={failure}
        busy={page.busy}
        onRetry={page.refresh}
        unreachableTitle={words.unreachable}
      />
    );
  }
  if (!counts) return page.busy ? <PageSkeleton title={words.title} /> : <ForbiddenPage />;
  const own = (page.data?.viewer?.units ?? []).flatMap((unit) =>
    'municipality' in unit && unit.municipality ? [unit.municipality.code] : [],
  )[0];
  const places = [...counts].sort((a, b) => compare(a.municipality.name, b.municipality.name));
  const entered = places.find(({ count }) => count > 0) ?? places[0];
  const asked = places.find(({ municipality }) => municipality.code === choice.municipality);
  const code = asked?.municipality.code ?? own ?? entered?.municipality.code;
  if (!code) return <ForbiddenPage />;
  return (
    <Telling>
      <RegisterView
        key={code}
        code={code}
        places={places}
        choice={choice}
        onChanged={page.refresh}
        onChoose={(next) => navigate(path + searchFor({ ...choice, ...next }), { replace: true })}
      />
    </Telling>
  );
}
