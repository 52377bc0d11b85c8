// Makes a key to seal a log with: the service gets the first line, whoever verifies or keeps seals the second.
import { randomBytes } from 'node:crypto';
import { sealKey } from '@samsyn/subgraph/seals/seal-keys';

const secret = randomBytes(32);
process.stdout.write(
  `SEAL_KEY=${secret.toString('hex')}\nSEAL_PUBLIC_KEYS=${sealKey(secret).publicKey.text}\n`,
);
