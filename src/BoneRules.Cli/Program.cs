using BoneRules.Cli;

return CommandLine.Run(args, CliConsole.OfProcess());
