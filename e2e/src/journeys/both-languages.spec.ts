import { assignmentStates } from './assignment-states.js';
import { reviewStates } from './review-states.js';
import { sharingStates } from './sharing-states.js';
import { testSpokenStates } from './spoken-states.js';

testSpokenStates([...sharingStates, ...reviewStates, ...assignmentStates]);
