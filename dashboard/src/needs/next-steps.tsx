import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { paths } from '../paths.js';
import { useAct } from '../plan-changes/acts.js';
import { Button, buttonClass } from '../ui/button.js';
import { Card } from '../ui/card.js';
import styles from './needs.module.css';

const Fragment = graphql(`
  fragment NextStepsOfPlan on Plan {
    id
    status
    viewerMoves
    parties {
      id
      leftOn
    }
    child {
      id
      municipalSharing {
        consents {
          id
          parts
          state
        }
      }
    }
  }
`);

/** In a draft, what must be done before the plan can begin: who takes part, consent, and then the notice. */
export function NextSteps({ plan: masked }: { plan: FragmentType<typeof Fragment> }) {
  const { t } = useSpeech();
  const act = useAct();
  const plan = readFragment(Fragment, masked);
  const text = t.needs.next;
  if (plan.status !== 'DRAFT' || !act || !plan.viewerMoves.includes('CALL')) return null;
  const comers = plan.parties.filter(({ leftOn }) => leftOn === null).length;
  const isConsented =
    plan.child.municipalSharing?.consents.some(
      ({ parts, state }) => state === 'ACTIVE' && parts.includes('PLAN'),
    ) ?? false;
  return (
    <Card title={text.title}>
      <ol className={styles.steps}>
        <li>
          <div className={styles.step}>
            <p>{comers > 0 ? text.partiesDone(comers) : text.parties}</p>
            <Button look={comers > 0 ? 'quiet' : 'primary'} onClick={() => act({ kind: 'add-party' })}>
              {text.addParty}
            </Button>
          </div>
        </li>
        <li>
          <div className={styles.step}>
            <p>{isConsented ? text.consentDone : text.consent}</p>
            {!isConsented && (
              <Link className={buttonClass(comers > 0 ? 'primary' : 'plain')} href={paths.release(plan.id)}>
                {text.askConsent}
              </Link>
            )}
          </div>
        </li>
        <li>
          <div className={styles.step}>
            <p>{text.call}</p>
            <Button
              look={comers > 0 && isConsented ? 'primary' : 'quiet'}
              onClick={() => act({ kind: 'call' })}
            >
              {text.doCall}
            </Button>
          </div>
        </li>
      </ol>
    </Card>
  );
}
