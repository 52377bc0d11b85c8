import type { ForumFactsFragment, ForumFollowUpStanding, ForumTheme } from '../../gql/graphql.js';
import { dayParameter } from '../../paths.js';
import { isShownDay } from '../../ui/shown-day.js';

/** What the list shows, kept in the address. */
export interface ForumChoice {
  readonly municipality: string | null;
  readonly theme: ForumTheme | null;
  readonly followUp: ForumFollowUpStanding | null;
  /** null: today */
  readonly day: string | null;
}

const names = { municipality: 'kommun', theme: 'tema', followUp: 'uppfoljning', day: dayParameter } as const;

export const themes: readonly ForumTheme[] = [
  ...(['SPECIAL_SUPPORT', 'COORDINATED_PLANS', 'EARLY_YEARS', 'SCHOOLING', 'MENTAL_HEALTH'] as const),
  ...(['SUBSTANCE_USE', 'VIOLENCE', 'CRIME_PREVENTION', 'SAFETY'] as const),
];
export const followUps: readonly ForumFollowUpStanding[] = ['DOCUMENTED', 'ORAL', 'NONE', 'NOT_SHOWN'];

/** What an address asks for; what it cannot mean is as if it were not there. */
export function choiceIn(search: string): ForumChoice {
  const asked = new URLSearchParams(search);
  const among = <Value extends string>(values: readonly Value[], given: string | null): Value | null =>
    values.find((value) => value === given) ?? null;
  const code = asked.get(names.municipality) ?? '';
  const day = asked.get(names.day) ?? '';
  return {
    municipality: /^\d{4}$/.test(code) ? code : null,
    theme: among(themes, asked.get(names.theme)),
    followUp: among(followUps, asked.get(names.followUp)),
    day: isShownDay(day) ? day : null,
  };
}

/** The end of the address for a choice. */
export function searchFor(choice: ForumChoice): string {
  const params = new URLSearchParams();
  for (const [key, name] of Object.entries(names)) {
    const value = choice[key as keyof ForumChoice];
    if (value !== null) params.set(name, value);
  }
  const text = params.toString();
  return text && `?${text}`;
}

type Chosen = Pick<ForumFactsFragment, 'followUp'> & {
  readonly description: { readonly themes: readonly ForumTheme[] };
};

export function passes({ followUp, description }: Chosen, choice: ForumChoice): boolean {
  return (
    (choice.followUp === null || followUp === choice.followUp) &&
    (choice.theme === null || description.themes.includes(choice.theme))
  );
}
