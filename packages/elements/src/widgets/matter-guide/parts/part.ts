import type { MatterGuide } from '@hallkit/contract';
import type { TemplateResult } from 'lit';
import type { MatterGuideStrings } from '../matter-guide.texts.ts';
import type { GuideView } from '../view.ts';
import type { GuidePartStrings } from './parts.texts.ts';

/** What the parts draw from: the view of the guide with their own texts. */
export interface PartsView extends GuideView {
  readonly strings: MatterGuideStrings & GuidePartStrings;
}

/** Whether a guide, or a part of it, was written or computed for a sample: nobody may rely on it. */
export const isDrafted = ({ provenance: { kind } }: MatterGuide): boolean => kind !== 'real' && kind !== 'imported';

/** A part of the guide under a heading of its own. */
export interface GuidePart {
  readonly id: string;
  readonly title: string;
  readonly body: TemplateResult;
}
