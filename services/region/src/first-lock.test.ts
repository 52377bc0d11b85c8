import { testFirstLock } from '../../../packages/disclosure/test/first-lock.js';
import { lockSubject } from '../test/lock-subject.js';
import { viewers } from '../test/viewers.js';

testFirstLock(viewers, lockSubject);
