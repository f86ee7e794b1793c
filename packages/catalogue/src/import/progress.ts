import { SingleBar } from 'cli-progress';

/** Shows how far a long work is. */
export interface Progress {
  update(step: string, done: number, of: number): void;
  /** Takes the bar away, so that what follows stands on lines of its own. */
  stop(): void;
}

/** A bar in a terminal; elsewhere (a log, a pipe) one line for each step begun and ended. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? barIn(stream) : linesIn(stream);
}

function barIn(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  let current = '';
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
  };
  return {
    update(step, done, of) {
      if (step !== current) {
        stop();
        bar = new SingleBar({ stream, format: `${step.padEnd(12)} {bar} {percentage} %  {value}/{total}`, barCompleteChar: '█', barIncompleteChar: '░', hideCursor: true, fps: 20 });
        bar.start(of, done);
        current = step;
      } else bar?.update(done);
    },
    stop,
  };
}

function linesIn(stream: NodeJS.WriteStream): Progress {
  let current = '';
  let ended = '';
  return {
    update(step, done, of) {
      if (step !== current) stream.write(`• ${step} ${of} rows …\n`);
      current = step;
      if (done >= of && ended !== step) {
        stream.write(`  ${step.toLowerCase()}: ${of} of ${of}\n`);
        ended = step;
      }
    },
    stop: () => undefined,
  };
}
