/** Every change that can be made to the register of forums, and where the responsibility is placed. The only place that says so. */
export const forumPermissions = {
  ADD_FORUM: 'f0, rekommendationerna: ”säkerställa strukturer för samverkan med enhetliga mål och syften”',
  DESCRIBE: 'f0, rekommendationerna: former för samverkan ska återfinnas i processer och rollbeskrivningar',
  END_FORUM: 'f0, avsnitt 2.1: det är inte tydligt vilka forum eller projekt som pågår',
  SET_MEMBERS:
    'f0, rekommendationerna: samverkansuppdraget ska finnas i organisationen och inte vara personbundet',
  FOLLOW_UP: 'f0, rekommendationerna: ändamålsenliga uppföljningar av internt och externt samverkansarbete',
  EXPLAIN_OVERLAP:
    'f0, avsnitt 2.1; f2, ”Samverkansforum och överenskommelser”: flera forum berör samma målgrupp',
} as const satisfies Record<string, string>;

export type ForumAction = keyof typeof forumPermissions;

/** Who may make any of them: who leads or coordinates, as of a BUS group (ledUnits), a unit of the forum’s municipality. */
export const forumChanger = 'who leads or coordinates a unit in the forum’s municipality';

/** Whether somebody reads the register: whoever works for one of the organisations, and the secretariat; no machine. */
export function readsForums({ roles }: { readonly roles: readonly string[] }): boolean {
  return roles.some((role) => ['STAFF', 'MANAGER', 'COORDINATOR', 'SECRETARIAT'].includes(role));
}
