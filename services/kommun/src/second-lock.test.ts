import { testSecondLock } from '../../../packages/disclosure/test/second-lock.js';
import { lockSubject } from '../test/lock-subject.js';
import { viewers } from '../test/viewers.js';

testSecondLock(viewers, lockSubject);
