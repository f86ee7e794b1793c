import { AddressedState } from '../../controllers/addressed.ts';
import { addressedFrom, noticeParameters, noticeParametersOf } from './notice-state.ts';
import type { NoticeAddressed } from './notice-state.ts';

/** Keeps what is looked for and the open notice in the address. */
export class NoticeAddress extends AddressedState<NoticeAddressed> {
  readonly parameterNames: readonly string[] = noticeParameters;

  /** Goes back to it where the visitor came from there; so that Back does not lead here again. */
  leave(addressed: NoticeAddressed): void {
    const parameters = this.written(addressed);
    if (!this.keeper.back(parameters)) this.keeper.push(parameters);
  }

  protected says(parameters: URLSearchParams): boolean {
    return noticeParameters.some((name) => parameters.has(name));
  }

  protected read(parameters: URLSearchParams): NoticeAddressed {
    return addressedFrom(parameters);
  }

  protected written(addressed: NoticeAddressed): Record<string, string> {
    return noticeParametersOf(addressed);
  }
}
