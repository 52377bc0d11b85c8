import type { ForumDescriptionFactsFragment } from '../../../gql/graphql.js';
import { useSpeech } from '../../../i18n/language.js';
import { Card } from '../../../ui/card.js';
import { DataTable } from '../../../ui/data-table.js';
import { NotSaid, Rhythm } from '../told.js';
import { useWords } from '../words.js';

/** What a forum has been, oldest first; nothing to show while it has only been one thing. */
export function HistoryCard({ descriptions }: { descriptions: readonly ForumDescriptionFactsFragment[] }) {
  const { dates } = useSpeech();
  const words = useWords();
  const text = words.detail;
  if (descriptions.length < 2) return null;
  return (
    <Card title={text.history}>
      <DataTable
        caption={text.history}
        columns={text.historyColumns}
        rows={descriptions.map((each) => ({
          key: each.id,
          cells: [
            words.span(
              each.from ? words.known(each.from, dates.full(each.from), each.fromKnownTo ?? null) : null,
              each.to ? dates.full(each.to) : null,
            ),
            `${each.name}. ${words.words.forms[each.form]}`,
            <Rhythm key="rhythm" rhythm={each.rhythm} />,
            each.source ?? <NotSaid key="source" />,
          ],
        }))}
      />
    </Card>
  );
}
