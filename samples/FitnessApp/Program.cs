using FitnessApp;

FitnessSite.Create(args).Run();
