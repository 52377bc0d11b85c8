import { Link } from 'wouter';
import { useSpeech } from '../i18n/language.js';
import { paths } from '../paths.js';
import { PageHeading } from '../shell/page-heading.js';
import { useTitle } from '../shell/title.js';
import { buttonClass } from '../ui/button.js';
import { Message } from '../ui/message.js';

/** The same page for a plan that does not exist and for one that is not shared with the viewer. */
export function PlanNotFound() {
  const { t } = useSpeech();
  useTitle(t.plan.notFoundTitle);
  return (
    <Message
      heading={<PageHeading>{t.plan.notFoundTitle}</PageHeading>}
      action={
        <Link className={buttonClass('primary')} href={paths.children}>
          {t.plan.toChildren}
        </Link>
      }
    >
      <p>{t.plan.notFound}</p>
    </Message>
  );
}
