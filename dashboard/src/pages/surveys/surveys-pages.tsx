import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { AnswerSurveyPage } from './answer/answer-page.js';
import { MeasurementsPage } from './overview/measurements-page.js';
import { SurveyPage } from './survey/survey-page.js';
import { placeOf } from './survey-paths.js';

/**
 * "Mätningar" and what lies below it: fetched together, so that the first page knows of one address only.
 *
 * @param otherwise what an address below it shows that leads nowhere
 */
export function SurveysPages({ otherwise }: { otherwise: ReactNode }) {
  const [path] = useLocation();
  const place = placeOf(path);
  if (!place) return otherwise;
  const { surveyId, seatId } = place;
  if (!surveyId) return <MeasurementsPage />;
  if (!seatId) return <SurveyPage key={surveyId} surveyId={surveyId} />;
  return <AnswerSurveyPage key={seatId} surveyId={surveyId} seatId={seatId} />;
}
