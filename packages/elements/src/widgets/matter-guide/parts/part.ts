import type { TemplateResult } from 'lit';
import type { MatterGuideStrings } from '../matter-guide.strings.ts';
import type { GuideView } from '../view.ts';
import type { GuidePartStrings } from './parts.strings.ts';

/** What the parts draw from: the view of the guide with their own texts. */
export interface PartsView extends GuideView {
  readonly strings: MatterGuideStrings & GuidePartStrings;
}

/** A part of the guide under a heading of its own. */
export interface GuidePart {
  readonly id: string;
  readonly title: string;
  readonly body: TemplateResult;
}
