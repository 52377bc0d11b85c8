import { Fault, readJson } from './repository.mjs';

/** @throws Fault when Node or npm is too old, or another program than npm installs */
export function requireVersions() {
  const { engines } = readJson('package.json');
  if (!satisfies(process.versions.node, engines.node)) {
    throw new Fault(
      `Samsyn needs Node ${inWords(engines.node)}; this is Node ${process.versions.node}.\nInstall a newer one from https://nodejs.org, then start again.`,
    );
  }
  const agent = process.env.npm_config_user_agent || '';
  const [, client, version] = /^(\w+)\/(\d[\d.]*)/.exec(agent) || [];
  if (client && client !== 'npm') {
    throw new Fault(`Samsyn is installed with npm, which comes with Node; this is ${client}. Run: npm start`);
  }
  if (version && !satisfies(version, engines.npm)) {
    throw new Fault(
      `Samsyn needs npm ${inWords(engines.npm)}; this is npm ${version}. Run: npm install --global npm@11`,
    );
  }
}

/** Whether a version fits a range of the forms that package.json has here: ">=10", "^20.19.0 || >=24.11.0". */
export function satisfies(version, range) {
  const have = numbers(version);
  return range.split('||').some((part) => {
    const [, sign, text] = /^\s*(\^|>=)\s*([\d.]+)\s*$/.exec(part) || [];
    if (!text) throw new Error(`cannot read the version range "${part}"`);
    const need = numbers(text);
    return compare(have, need) >= 0 && (sign === '>=' || have[0] === need[0]);
  });
}

function numbers(version) {
  const [major = 0, minor = 0, patch = 0] = version
    .replace(/^v/, '')
    .split('.')
    .map((one) => Number.parseInt(one, 10));
  return [major, minor, patch];
}

function compare(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function inWords(range) {
  const versions = range.split('||').map((part) => part.replace(/[\^>=\s]/g, ''));
  return `${versions.join(', ')} or later`;
}
