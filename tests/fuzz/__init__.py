"""Inputs that nobody would write by hand: made from bytes, by a fuzzer that watches coverage or by hypothesis."""
