import { PlansResource } from '@hallkit/client/resources';
import type { PlanAlternative, ScenarioPlan } from '@hallkit/contract';
import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized } from '../../../locales/localized.ts';
import { written } from '../answers.ts';
import type { PlanningHost, PlanView } from './planning-host.ts';

/** The option that is reckoned with. */
export const takenOf = ({ chosen, assumed }: PlanAlternative): string => chosen ?? assumed;

/** What the whole would take with each option: it is asked of the hall, so that it is the same count. */
export class Outcomes {
  readonly #host: PlanningHost;
  readonly #task: Task<readonly [ScenarioPlan | undefined], ReadonlyMap<string, ScenarioPlan>>;
  #plan: ScenarioPlan | undefined;

  constructor(host: PlanningHost) {
    this.#host = host;
    this.#task = new Task(host.element, {
      args: () => [this.#plan] as const,
      task: async ([plan], { signal }) => (plan ? this.#ask(plan, signal) : new Map()),
      onError: (error) => console.warn(`[hallkit] <${host.element.localName}> cannot say what each choice takes.`, error),
    });
  }

  /** Reckons with another plan from now on. */
  of(plan: ScenarioPlan | undefined): void {
    this.#plan = plan?.alternatives.length ? plan : undefined;
  }

  /** The plan with an option; undefined while it is not known. */
  with(group: string, option: string): ScenarioPlan | undefined {
    return this.#task.value?.get(`${group}:${option}`);
  }

  async #ask(plan: ScenarioPlan, signal: AbortSignal): Promise<ReadonlyMap<string, ScenarioPlan>> {
    const plans = this.#host.client().use(PlansResource);
    const found = plan.alternatives.flatMap((group) => group.options.map(async ({ id }) => [`${group.id}:${id}`, id === takenOf(group) ? plan : await plans.get(plan.scenarioId, { ...written(plan.answers), [group.id]: id }, { signal })] as const));
    return new Map(await Promise.all(found));
  }
}

/** Ways among which the applicant chooses, each with what it means for the whole. */
export function alternatives({ plan, strings, locale }: PlanView, outcomes: Outcomes, choose: (group: string, option: string) => void): TemplateResult | typeof nothing {
  if (plan.alternatives.length === 0) return nothing;
  const group = (one: PlanAlternative, at: number): TemplateResult => html`<fieldset class="alternative" aria-describedby="advice-${at}">
    <legend><span class="quiet">${strings.alternativesTitle}</span> ${localized(one.text, locale)}</legend>
    ${one.help ? html`<p class="quiet" id="advice-${at}">${localized(one.help, locale)}</p>` : nothing}
    <div class="options">
      ${one.options.map(({ id, name }) => {
        const outcome = outcomes.with(one.id, id)?.burden.joint;
        return html`<label class="choice"><input type="radio" name="alternative-${at}" value=${id} .checked=${takenOf(one) === id} @change=${() => choose(one.id, id)} /><span>${localized(name, locale)}<small>${outcome ? strings.outcome(outcome.workingDays, outcome.papers, outcome.visits) : strings.reckoning}</small></span></label>`;
      })}
    </div>
  </fieldset>`;
  return html`${plan.alternatives.map(group)}`;
}
