import { describe, expect, it } from 'vitest';
import { placeOf, surveyPaths } from './survey-paths.js';

const [surveyId, seatId] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

describe('addresses below Mätningar', () => {
  it('lead to what they were made of, and made-up ones to nothing', () => {
    expect(placeOf('/matningar')).toEqual({});
    expect(placeOf(surveyPaths.survey(surveyId))).toEqual({ surveyId });
    expect(placeOf(surveyPaths.answer(surveyId, seatId))).toEqual({ surveyId, seatId });
    for (const path of ['/matningar/x', '/matningar/enkat/1', `/matningar/enkat/${surveyId}/svara/..`])
      expect(placeOf(path)).toBeNull();
  });
});
