import { Link } from 'wouter';
import { readFragment } from '../gql/index.js';
import { useSpeech } from '../i18n/language.js';
import { paths } from '../paths.js';
import { PageHeading } from '../shell/page-heading.js';
import { seesChildren } from '../shell/roles.js';
import { useTitle } from '../shell/title.js';
import { ShellViewer, useViewer } from '../shell/viewer.js';
import { buttonClass } from '../ui/button.js';
import { Message } from '../ui/message.js';

/** What a role meets that may not see the page: neutral, and for the secretariat with the reason, which is no secret. */
export function ForbiddenPage() {
  const { t } = useSpeech();
  const viewer = readFragment(ShellViewer, useViewer(true));
  const secretariat = viewer && !seesChildren(viewer.roles);
  const [title, body] = secretariat
    ? [t.pages.secretariat.title, t.pages.secretariat.body]
    : [t.outages.forbiddenTitle, t.outages.forbidden];
  useTitle(t.outages.forbiddenTitle);
  return (
    <Message
      heading={<PageHeading>{title}</PageHeading>}
      action={
        secretariat && (
          <Link className={buttonClass('primary')} href={paths.sipCheckFigures}>
            {t.sipCheck.see}
          </Link>
        )
      }
    >
      <p>{body}</p>
    </Message>
  );
}
