export {
  findOverlay,
  findPolicy,
  objectionPp30Of2019,
  overlays,
  permenpanrb6Of2022,
  permenpanrb14Of2017,
  policies,
  pp30Of2019,
  pp46Of2011,
  pp46Of2011Round,
  seMenpanrb3Of2023,
  seMenpanrb3Of2023Plurality,
} from "@kinerja/regulations";
