export {
  FORECAST_BOUNDS,
  FORECAST_QUANTITIES,
  playForecast,
  type ForecastQuantity,
  type ForecastScenario,
  type ForecastTruth,
} from './forecast';
