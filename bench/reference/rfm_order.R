# The scores of rfm_table_order() in the R package rfm 0.3.0, written with base R's own quantile():
# probabilities seq(0, 1, length.out = 6), so the third inner one is 3 * 0.2 = 0.6000000000000001; cuts plus 1;
# lower <= x < upper; first lower bound the minimum, last upper bound the maximum plus 1.
# Run: Rscript rfm_order.R in.csv out.csv, columns recency, frequency, monetary.
args <- commandArgs(trailingOnly = TRUE)
customers <- read.csv(args[1], colClasses = "numeric")

score <- function(x) {
  cuts <- unname(quantile(x, probs = seq(0, 1, length.out = 6)))[c(-1, -6)] + 1
  lower <- c(min(x), cuts)
  upper <- c(cuts, max(x) + 1)
  bin <- rep(NA_integer_, length(x))
  for (i in seq_len(5)) bin[x >= lower[i] & x < upper[i]] <- i
  stopifnot(!anyNA(bin))
  bin
}

write.csv(
  data.frame(r = 6 - score(customers$recency), f = score(customers$frequency), m = score(customers$monetary)),
  args[2], row.names = FALSE
)
