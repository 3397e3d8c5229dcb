export {
  answeringScore,
  askSample,
  askSamples,
  countSamples,
  trueScore,
  type Population,
  type Sample,
  type SampleCounts,
} from './ask-a-sample';
