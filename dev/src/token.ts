import { askToken } from './identity/ask-token.js';
import { demoIntegrations, findSubject } from './identity/integrations.js';
import { demoLogins } from './identity/logins.js';
import { issuerHere } from './launcher/addresses-here.js';

/**
 * `npm run token -- <login>`: prints a bearer token for a demo login, or a system that imports, and nothing else, on standard output.
 * Exit codes: 0 printed, 1 the identity provider does not answer, 2 no such login.
 */
async function main([name]: string[]): Promise<number> {
  const login = findSubject(name);
  if (!login) {
    const reason = name === undefined ? 'Say whose token you want.' : `There is no demo login "${name}".`;
    const list = [...demoLogins, ...demoIntegrations]
      .map(({ login, work }) => `  ${login.padEnd(24)} ${work.en}`)
      .join('\n');
    process.stderr.write(`${reason} npm run --silent token -- <login>\n\n${list}\n`);
    return 2;
  }
  const issuer = issuerHere();
  const token = await askToken(issuer, login.login);
  if (!token) {
    process.stderr.write(
      `The identity provider does not answer at ${issuer}. Start the stack first: npm start\n`,
    );
    return 1;
  }
  process.stdout.write(`${token}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
