# Recomputes the indices of the method in R, independently of the code of this project, and writes
# the inputs with the results as CSV beside this file. The tests hold the project's numbers against
# them to 1e-12.
#
#   apt-get install r-base-core r-cran-multilevel r-cran-psych
#   Rscript tests/golden/make-golden.R [FOLDER]
#
# Made with R 4.2.2, multilevel 2.7, psych 2.2.9. The draws are seeded, so that every run writes the
# same files. Answers are separated by spaces, groups by bars; an empty cell is what R calls NA.

suppressPackageStartupMessages(library(multilevel))

folder <- commandArgs(trailingOnly = TRUE)
if (length(folder) == 0) {
  script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
  folder <- dirname(script)
}
suppressWarnings(RNGversion("3.6.0"))
set.seed(20261121)

# The shortest decimal that is read back as the same number.
number <- function(x) {
  if (is.na(x)) return("")
  for (digits in 15:17) {
    text <- formatC(x, digits = digits, format = "g", width = 1)
    if (as.numeric(text) == x) return(text)
  }
  text
}
numbers <- function(xs) paste(vapply(xs, number, ""), collapse = " ")
save <- function(name, rows) {
  lines <- vapply(rows, function(row) paste(row, collapse = ","), "")
  writeLines(c(paste(names(rows[[1]]), collapse = ","), lines), file.path(folder, name))
}
# Five-point answers whose shape differs from group to group: peaked, flat, in two camps.
draw <- function(n) {
  shares <- switch(sample(3, 1), rexp(5), rep(1, 5), c(3, 2, 0.2, 2, 3) * rexp(5))
  sample(5, n, replace = TRUE, prob = shares + 0.001)
}

# --- Groups: centre, spread and agreement ---------------------------------------------------------

constants <- unlist(lapply(1:5, function(level) lapply(c(1, 2, 5, 9), function(n) rep(level, n))),
  recursive = FALSE)
extremes <- list(c(1, 5), c(1, 1, 5, 5), rep(c(1, 5), 10), c(1, 1, 1, 5, 5, 5), c(1, 1, 3, 5, 5),
  c(5, 5, 5, 5, 4), c(1, 1, 1, 1, 2), c(rep(5, 19), 1), c(rep(1, 19), 5), c(2, 4), c(4, 5), c(1, 2),
  c(3, 3, 3, 3, 4), c(2, 2, 4, 4), 1:5, rep(1:5, 8))
vectors <- list(c(4, 4, 4, 4, 4), c(3, 4, 4, 5, 4), c(2, 3, 3, 4, 5), c(2, 2, 3, 3, 3, 4, 4, 5))
random <- lapply(1:220, function(index) draw(sample(c(2:12, 15, 20, 40), 1)))

group_row <- function(x) {
  group <- rep(1, length(x))
  list(
    answers = numbers(x),
    mean = number(mean(x)),
    median = number(median(x)),
    lower = number(quantile(x, 0.25, names = FALSE)),
    upper = number(quantile(x, 0.75, names = FALSE)),
    sd = number(sd(x)),
    adM = number(ad.m(x, group)$AD.M),
    adMd = number(ad.m(x, group, type = "median")$AD.M),
    rwg = number(rwg(x, group, ranvar = 2)$rwg),
    # The same column twice, as this function averages over columns.
    rwgStar = number(rwg.j.lindell(cbind(x, x), group, ranvar = 4)$rwg.lindell),
    # The formula, undefined at the ends; and what multilevel makes of it (1 at the ends, nothing
    # where the mean is too near to them).
    awg = number(awg_formula(x)),
    awgMultilevel = number(awg(x, group, range = c(1, 5))$a.wg)
  )
}
awg_formula <- function(x) {
  n <- length(x)
  m <- mean(x)
  if (n < 2 || m %in% c(1, 5)) return(NA)
  1 - 2 * var(x) / ((6 * m - m^2 - 5) * n / (n - 1))
}
save("groups.csv", lapply(c(constants, extremes, vectors, random), group_row))

# --- Pairs of groups: Cliff's delta and the exact permutation p -----------------------------------

permutation_p <- function(x, y) {
  pool <- c(x, y)
  apart <- function(chosen) abs(mean(pool[chosen]) - mean(pool[-chosen]))
  splits <- combn(length(pool), length(x))
  mean(apply(splits, 2, apart) >= abs(mean(x) - mean(y)) - 1e-9)
}
pair_row <- function(pair) {
  list(
    x = numbers(pair$x),
    y = numbers(pair$y),
    delta = number(mean(sign(outer(pair$x, pair$y, "-")))),
    p = number(permutation_p(pair$x, pair$y))
  )
}
sizes <- c(rep(list(c(5, 5), c(3, 6), c(2, 8), c(6, 5), c(1, 7), c(4, 4)), 34),
  list(c(7, 8), c(8, 7)))
pairs <- lapply(seq_along(sizes), function(index) {
  # Every other pair holds means of three items, which tie in ways that binary numbers blur.
  values <- function(n) if (index %% 2 == 0) draw(n) else (draw(n) + draw(n) + draw(n)) / 3
  list(x = values(sizes[[index]][1]), y = values(sizes[[index]][2]))
})
certain <- list(list(x = rep(5, 5), y = rep(1, 5)), list(x = rep(3, 4), y = rep(3, 5)),
  list(x = 1, y = 5), list(x = c(1, 1, 5, 5), y = c(1, 5, 1, 5)), list(x = rep(2, 6), y = 1:5))
save("pairs.csv", lapply(c(certain, pairs), pair_row))

# --- Scales: Cronbach's alpha, from two packages --------------------------------------------------

draw_scale <- function(index) {
  n <- sample(32:60, 1)
  items <- sample(2:8, 1)
  trait <- rnorm(n)
  sapply(1:items, function(item) {
    pmin(5, pmax(1, round(3 + runif(1, -0.2, 1.2) * trait + rnorm(n))))
  })
}
scale_row <- function(answers) {
  n <- nrow(answers)
  # Some left an item out; only respondents who rated all are used.
  gaps <- answers
  gaps[cbind(sample(n, 2), sample(ncol(answers), 2, replace = TRUE))] <- NA
  complete <- na.exclude(gaps)
  # psych leaves items out on which all agree.
  isVaried <- all(apply(complete, 2, sd) > 0)
  list(
    respondents = paste(apply(gaps, 1, function(row) {
      paste(ifelse(is.na(row), "-", row), collapse = "")
    }), collapse = " "),
    n = nrow(complete),
    alpha = number(cronbach(gaps)$Alpha),
    alphaPsych = if (!isVaried) "" else number(suppressMessages(suppressWarnings({
      capture.output(found <- psych::alpha(complete, warnings = FALSE))
      found$total$raw_alpha
    })))
  )
}
ends <- rep(c(1, 5), 20)
halves <- rep(c(1, 5), each = 20)
scales <- list(
  cbind(ends, ends, ends), cbind(ends, 6 - ends, ends), cbind(ends, halves),
  cbind(ends, halves, 3), cbind(rep(1:5, 8), rep(1:5, 8)), cbind(rep(1:5, 8), rep(1:5, each = 8), 5)
)
save("scales.csv", lapply(c(lapply(scales, unname), lapply(1:210, draw_scale)), scale_row))

# --- Networks: ICC(1) and ICC(2) ------------------------------------------------------------------

draw_networks <- function(index) {
  lapply(seq_len(sample(2:8, 1)), function(network) {
    if (index %% 2 == 0) draw(sample(2:9, 1)) else rowMeans(matrix(draw(4 * sample(2:9, 1)), ncol = 4))
  })
}
icc_row <- function(networks) {
  x <- unlist(networks)
  group <- factor(rep(seq_along(networks), lengths(networks)))
  model <- aov(x ~ group)
  # A mean square of 0 is left over as noise, which ICC(2) would be divided by.
  isSame <- suppressWarnings(summary(model))[[1]][["Mean Sq"]][1] < 1e-12
  list(
    networks = paste(vapply(networks, numbers, ""), collapse = "|"),
    icc1 = number(suppressWarnings(ICC1(model))),
    icc2 = if (isSame) "" else number(suppressWarnings(ICC2(model)))
  )
}
certain_networks <- list(
  list(rep(1, 4), rep(5, 4)), list(c(1, 5), c(1, 5, 1, 5)), list(c(1, 5), c(5, 1), c(3, 3)),
  list(c(2, 2, 2), c(4, 4), 3), list(c(1, 1, 1, 1, 2), c(5, 5, 5, 5, 4))
)
save("networks.csv", lapply(c(certain_networks, lapply(1:210, draw_networks)), icc_row))

# --- Intervals: t with finite population correction -----------------------------------------------

draw_values <- function(index) {
  repeat {
    x <- rowMeans(matrix(draw(4 * sample(5:20, 1)), ncol = 4))
    if (sd(x) > 0) return(x)
  }
}
interval_row <- function(x) {
  n <- length(x)
  invited <- n + sample(c(1:10, 100000), 1)
  # All alike has no interval.
  half <- if (sd(x) == 0) NA else diff(t.test(x)$conf.int) / 2 * sqrt((invited - n) / invited)
  list(
    values = numbers(x),
    invited = invited,
    low = number(max(1, mean(x) - half)),
    high = number(min(5, mean(x) + half))
  )
}
certain_values <- list(rep(3, 5), rep(1, 9), c(1, 1, 1, 1, 5), c(5, 5, 5, 5, 1), rep(c(1, 5), 5),
  c(4.75, 5, 5, 5, 5))
save("intervals.csv", lapply(c(certain_values, lapply(1:210, draw_values)), interval_row))

# --- Change: organisations linked, and two rounds side by side ------------------------------------

clip <- function(difference, half) pmin(4, pmax(-4, difference + c(-half, half)))
draw_rounds <- function(index) {
  n <- sample(5:15, 1)
  list(rowMeans(matrix(draw(5 * n), ncol = 5)), rowMeans(matrix(draw(5 * n), ncol = 5)))
}
change_row <- function(rounds) {
  before <- rounds[[1]]
  later <- rounds[[2]]
  n <- length(before)
  invited <- n + sample(1:8, 1)
  correction <- sqrt((invited - n) / invited)
  paired <- t.test(later, before, paired = TRUE)
  linked <- clip(mean(later - before), diff(paired$conf.int) / 2 * correction)
  # The later round is smaller, and had fewer invited.
  few <- later[1:5]
  errors <- c(var(before) / n * (invited - n) / invited, var(few) / 5 * (9 - 5) / 9)
  freedom <- sum(errors)^2 / sum(errors^2 / (c(n, 5) - 1))
  apart <- mean(few) - mean(before)
  unlinked <- clip(apart, qt(0.975, freedom) * sqrt(sum(errors)))
  list(
    before = numbers(before),
    later = numbers(later),
    invited = invited,
    linked = number(mean(later - before)),
    linkedLow = number(linked[1]),
    linkedHigh = number(linked[2]),
    unlinked = number(apart),
    unlinkedLow = number(unlinked[1]),
    unlinkedHigh = number(unlinked[2])
  )
}
certain_rounds <- list(
  list(c(1, 1, 2, 1, 1), c(5, 4, 5, 5, 5)), list(c(5, 5, 4, 5, 5), c(1, 1, 1, 2, 1)),
  list(rep(c(1, 5), 3), rep(c(5, 1), 3)), list(c(2, 2, 3, 3, 4), c(2, 3, 3, 4, 4))
)
save("changes.csv", lapply(c(certain_rounds, lapply(1:210, draw_rounds)), change_row))
