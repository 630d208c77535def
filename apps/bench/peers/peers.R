# Forecasts of the R package `forecast` for the series of one file, from the same origins as the engine.
# Usage: Rscript peers.R SERIES.csv PROMOTIONS.csv|none METHOD[,METHOD] ORIGIN[,ORIGIN] HORIZON OUT.csv
# SERIES.csv: series_id,category,then one column a week. PROMOTIONS.csv: category, then one column a week.
suppressMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
series <- read.csv(arguments[1], check.names = FALSE, colClasses = c("character", "character"), na.strings = "")
promotions <- if (arguments[2] == "none") NULL else read.csv(arguments[2], check.names = FALSE)
methods <- strsplit(arguments[3], ",")[[1]]
origins <- as.integer(strsplit(arguments[4], ",")[[1]])
horizon <- as.integer(arguments[5])
values <- as.matrix(sapply(series[, -(1:2)], as.numeric))

seasonal <- function(y) ts(y, frequency = 52)
plain <- function(f) cbind(as.numeric(f$mean), f$lower[, 1], f$upper[, 1], f$lower[, 2], f$upper[, 2])
ranged <- c(80, 95)
with_promotion <- function(y, h, drivers) {
  if (is.null(drivers)) return(NULL)
  pairs <- if (length(y) > 104) 3 else 2
  waves <- fourier(seasonal(y), K = pairs)
  ahead <- fourier(seasonal(y), K = pairs, h = h)
  fitted <- auto.arima(y, xreg = cbind(waves, promotion = drivers[seq_along(y)]), seasonal = FALSE)
  plain(forecast(fitted, xreg = cbind(ahead, promotion = drivers[length(y) + seq_len(h)]), level = ranged))
}
peers <- list(
  "r-seasonal-naive" = function(y, h, drivers) plain(snaive(seasonal(y), h = h, level = ranged)),
  "r-theta" = function(y, h, drivers) plain(thetaf(seasonal(y), h = h, level = ranged)),
  "r-ets" = function(y, h, drivers) plain(forecast(ets(ts(y)), h = h, level = ranged)),
  "r-stlf-arima" = function(y, h, drivers) plain(stlf(seasonal(y), h = h, method = "arima", level = ranged)),
  "r-stlf-ets" = function(y, h, drivers) plain(stlf(seasonal(y), h = h, method = "ets", level = ranged)),
  "r-auto-arima" = function(y, h, drivers) plain(forecast(auto.arima(seasonal(y)), h = h, level = ranged)),
  "r-arima-fourier-promotion" = with_promotion
)

out <- file(arguments[6], "w")
cat("method,origin,series_id,h,point,lo80,hi80,lo95,hi95\n", file = out)
for (method in methods) {
  started <- proc.time()[["user.self"]]
  count <- 0
  for (origin in origins) for (row in seq_len(nrow(series))) {
    drivers <- NULL
    if (!is.null(promotions)) {
      match <- which(promotions$category == series$category[row])
      if (length(match) == 1) drivers <- as.numeric(promotions[match, -1])
    }
    answer <- tryCatch(suppressWarnings(peers[[method]](values[row, seq_len(origin)], horizon, drivers)),
                       error = function(e) NULL)
    if (is.null(answer) || any(!is.finite(answer[, 1]))) next
    count <- count + 1
    cat(sprintf("%s,%d,%s,%d,%.8g,%.8g,%.8g,%.8g,%.8g\n", method, origin, series$series_id[row], seq_len(horizon),
                answer[, 1], answer[, 2], answer[, 3], answer[, 4], answer[, 5]), file = out, sep = "")
  }
  elapsed <- (proc.time()[["user.self"]] - started) * 1000
  cat(sprintf("%s %.3f %d\n", method, if (count > 0) elapsed / count else 0, count))
}
close(out)
