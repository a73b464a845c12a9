import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import type { CreateBoard, EarlierSetUp } from '@nemawashi/shared/protocol/http';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import type { TemplateFile } from '@nemawashi/shared/template/file';
import { departmentsFrom } from '@nemawashi/shared/template/start';
import { advisedPrivacy } from '#lib/privacy/advice.ts';

/** How many a board made from this one would wait for. */
export const peopleIn = ({ people }: EarlierSetUp): number =>
  Object.values(people).reduce((sum, count) => sum + count, 0);

/** What somebody writes down of a board that isn't there yet. */
export class NewBoard {
  title = $state('');
  name = $state('');
  template = $state(TEMPLATES[0].id);
  departments = $state.raw(departmentsFrom(TEMPLATES[0]));
  /** How many are expected. */
  executives = $state(2);
  representatives = $state(6);
  token = $state('');
  /** The server makes boards only for those who know its token. */
  tokenNeeded = $state(false);
  readonly advised = $derived<PrivacyMode>(advisedPrivacy(this.executives, this.representatives));
  /** Follows the advice until somebody chooses. */
  privacy = $derived(this.advised);
  /** Whom the earlier board knows is expected here. */
  takesPeople = $state(true);
  readonly earlier: EarlierSetUp | null;
  #file = $state.raw<TemplateFile | null>(null);

  constructor(name: string, earlier: EarlierSetUp | null = null) {
    this.name = name;
    this.earlier = earlier;
    if (earlier === null) return;
    this.title = earlier.title;
    this.template = earlier.template;
    this.departments = [...earlier.departments];
    if (peopleIn(earlier) > 0) {
      this.executives = earlier.people.executive;
      this.representatives = earlier.people.representative;
    }
    this.privacy = earlier.privacy;
  }

  /** What a saved template brings; null: none, or no longer. */
  startFrom(file: TemplateFile | null): void {
    this.#file = file;
    this.departments = file?.departments ?? departmentsFrom(TEMPLATES[0]);
  }

  request(): CreateBoard {
    const { earlier } = this;
    const file = this.#file;
    return {
      title: this.title,
      template: this.template,
      privacy: this.privacy,
      departments: this.departments.map((each) => ({ ...each })),
      person: { name: this.name },
      ...(file !== null && {
        checklist: file.checklist,
        weighing: file.weighing,
        samples: file.samples,
        criteria: file.criteria,
        timePlan: file.timePlan,
      }),
      ...(earlier !== null && {
        from: { board: earlier.board, seat: earlier.seat, people: this.takesPeople },
      }),
      ...(this.tokenNeeded && { createToken: this.token }),
    };
  }
}
