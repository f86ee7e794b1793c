import type { Answers, Form, ScenarioPlan } from '@hallkit/contract';
import type { CallOptions } from '../options.ts';
import { Resource } from './resource.ts';

/** What an application will take, before there is one. */
export class PlansResource extends Resource {
  /**
   * What these answers mean: matters, papers, departments, days, and the questions that are still open. Without answers, all questions.
   *
   * @throws HallValidationError names the question of a wrong answer; one to a question that is not asked any more is passed over, see `dropped`.
   * @example const { matters, workingDays, questions } = await hall.plans.get('restaurant', { small: 'full', signboard: true });
   */
  get(scenarioId: string, answers: Answers = {}, options?: CallOptions): Promise<ScenarioPlan> {
    const told = Object.entries(answers).map(([id, value]) => `${id}:${value === true ? 'yes' : value === false ? 'no' : value}`);
    return this.transport.send(['scenarios', scenarioId, 'plan'], { query: { answers: told.join() || undefined }, options });
  }

  /**
   * The application form of a matter as data, not filled in: sections for people, JSON Schema for programs.
   *
   * @throws HallNotFoundError when the key knows no such matter.
   */
  form(matterId: string, options?: CallOptions): Promise<Form> {
    return this.transport.send(['matters', matterId, 'form'], { options });
  }
}
