import { type FragmentType, graphql, readFragment } from '../../gql/index.js';
import { useSpeech } from '../../i18n/language.js';
import { Notice } from '../../ui/notice.js';

const Fragment = graphql(`
  fragment MarksOfPlan on Plan {
    id
    child {
      id
      protectedIdentity
      careProtectedIdentity
    }
  }
`);

/**
 * Each owner has the mark of protected identity from the population register, and hides by its own. Whoever sees both is
 * told when they differ: one of them is wrong.
 */
export function MarksDiffer({ plan }: { plan: FragmentType<typeof Fragment> }) {
  const { t } = useSpeech();
  const { protectedIdentity: municipal, careProtectedIdentity: care } = readFragment(Fragment, plan).child;
  if (municipal === null || care === null || municipal === care) return null;
  const text = t.plan.marksDiffer;
  return (
    <Notice tone="gap" title={municipal ? text.onlyMunicipality : text.onlyRegion}>
      <p>{text.more}</p>
    </Notice>
  );
}
