import { useLocation } from 'wouter';
import { NotFoundPage } from '../not-found/not-found-page.js';
import { AnswerSurveyPage } from './answer/answer-page.js';
import { MeasurementsPage } from './overview/measurements-page.js';
import { SurveyPage } from './survey/survey-page.js';
import { placeOf } from './survey-paths.js';

/** "Mätningar" and what lies below it: fetched together, so that the first page knows of one address only. */
export function SurveysPages() {
  const [path] = useLocation();
  const place = placeOf(path);
  if (!place) return <NotFoundPage />;
  const { surveyId, seatId } = place;
  if (!surveyId) return <MeasurementsPage />;
  if (!seatId) return <SurveyPage key={surveyId} surveyId={surveyId} />;
  return <AnswerSurveyPage key={seatId} surveyId={surveyId} seatId={seatId} />;
}
